import { createHash } from 'node:crypto'
import { isRecord } from '@wx/core/internal'
import type { TemplateLine } from '../content'

/** A template of the account. Its content has places such as `{{thing1.DATA}}`. */
export interface Template {
  readonly template_id: string
  readonly title: string
  readonly primary_industry: string
  readonly deputy_industry: string
  readonly content: string
  readonly example: string
}

/** Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html */
const MOST_TEMPLATES = 25

/** The account's templates. */
export class Templates {
  readonly #templates = new Map<string, Template>()

  all(): readonly Template[] {
    return [...this.#templates.values()]
  }

  get(id: string): Template | undefined {
    return this.#templates.get(id)
  }

  /** Adds a template; the same title and content have the same id. `undefined` if there are 25 already. */
  add(title: string, content: string): Template | undefined {
    if (this.#templates.size === MOST_TEMPLATES) return undefined
    const template_id = createHash('sha256').update(`${title}\n${content}`).digest('base64url').slice(0, 43)
    const template = { template_id, title, primary_industry: 'IT科技', deputy_industry: '互联网|电子商务', content, example: '' }
    this.#templates.set(template_id, template)
    return template
  }

  delete(id: string): boolean {
    return this.#templates.delete(id)
  }
}

/** The names of a template's places, in their order. */
export function placesOf({ content }: Template): readonly string[] {
  return [...content.matchAll(/\{\{(\w+)\.DATA\}\}/g)].map(([, name = '']) => name)
}

/** What the user reads, line by line. */
export function renderTemplate({ content }: Template, data: Readonly<Record<string, unknown>>): readonly TemplateLine[] {
  const filled = (text: string): string => text.replace(/\{\{(\w+)\.DATA\}\}/g, (_place, name: string) => placeText(data, name))
  return content.split('\n').flatMap((line) => {
    const [, label = '', text = line] = /^([^{]*)[:：]\s*(.*)$/.exec(line) ?? []
    return line.trim() === '' ? [] : { label, value: filled(text) }
  })
}

/** The text for one place; empty if there is none. */
export function placeText(data: Readonly<Record<string, unknown>>, name: string): string {
  const given = data[name]
  return isRecord(given) && typeof given.value === 'string' ? given.value : ''
}
