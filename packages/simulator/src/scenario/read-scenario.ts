import type { XmlNode } from '@wx/core'
import { WxError } from '@wx/core'
import { isRecord, nearestName } from '@wx/core/internal'
import { parseDocument } from 'yaml'
import { checkUserAction } from '../chat/user-action'
import { type Doing, type Scenario, type Sight, type Step, VERBS } from './scenario'

type Values = Readonly<Record<string, unknown>>

/** Reads a scenario from YAML, of which JSON is a part. Throws a `WxError` of code `config-invalid`. */
export function parseScenario(text: string): Scenario {
  const document = parseDocument(text)
  const [error] = document.errors
  if (error === undefined) return readScenario(document.toJS({ maxAliasCount: 100 }))
  throw new WxError('config-invalid', `The scenario is not YAML: ${error.message.trim()}. Text with { or : in it needs quotes.`)
}

/** Throws a `WxError` of code `config-invalid` that names the step for what is no scenario. */
export function readScenario(value: unknown): Scenario {
  if (!isRecord(value) || !Array.isArray(value.steps)) {
    throw new WxError('config-invalid', 'A scenario is a map with a list of steps, such as: steps: [{ say: 你好, sees: [你好！] }].')
  }
  checkNames('The scenario', value, ['followers', 'steps'])
  const followers = value.followers === undefined ? {} : { followers: listOf(value.followers).map(String) }
  return { ...followers, steps: value.steps.map((step: unknown, index) => readStep(step, `Step ${index + 1}`)) }
}

function readStep(value: unknown, place: string): Step {
  if (!isRecord(value)) throw new WxError('config-invalid', `${place} is ${JSON.stringify(value)}. Write it as say: 你好.`)
  checkNames(place, value, ['user', 'sees', 'within', ...VERBS])
  const { user, sees, within } = value
  if (within !== undefined && !(typeof within === 'number' && within > 0)) {
    throw new WxError('config-invalid', `${place}: within is ${JSON.stringify(within)}. It must be a number of seconds.`)
  }
  return {
    ...readDoing(value, place),
    ...(user === undefined ? {} : { user: textOf(user, `${place}: user`) }),
    ...(sees === undefined ? {} : { sees: listOf(sees).map((sight) => readSight(sight, place)) }),
    ...(within === undefined ? {} : { within }),
  }
}

function readDoing(value: Values, place: string): Doing {
  const [verb, ...others] = VERBS.filter((name) => value[name] !== undefined)
  if (verb === undefined || others.length > 0) {
    throw new WxError('config-invalid', `${place} must do one thing: one of ${VERBS.join(', ')}.`)
  }
  const given = value[verb]
  const name = `${place}: ${verb}`
  switch (verb) {
    case 'say':
      return { say: textOf(given, name) }
    case 'follow':
      return { follow: given === true ? given : textOf(given, name) }
    case 'unfollow':
      return { unfollow: true }
    case 'scan':
      return { scan: textOf(given, name) }
    case 'press':
      return { press: textOf(given, name) }
    case 'tap':
      return { tap: textOf(given, name) }
    case 'send':
      checkUserAction(given)
      return { send: given }
    case 'push':
      if (!isFields(given))
        throw new WxError('config-invalid', `${name} must be a map of the push's fields, such as { MsgType: event, Event: SCAN }.`)
      return { push: given }
  }
}

function readSight(value: unknown, place: string): Sight {
  if (!isRecord(value)) return textOf(value, `${place}: sees`)
  const { type } = value
  if (isContentType(type)) return { ...value, type }
  throw new WxError(
    'config-invalid',
    `${place}: sees has the type ${JSON.stringify(type)}. It must be a text, or one of ${CONTENT_TYPES.join(', ')}.`,
  )
}

const CONTENT_TYPES = [
  'text',
  'msgmenu',
  'image',
  'voice',
  'video',
  'music',
  'news',
  'template',
  'location',
  'link',
  'notice',
  'fault',
] as const

function isContentType(value: unknown): value is (typeof CONTENT_TYPES)[number] {
  return CONTENT_TYPES.some((type) => type === value)
}

/** YAML reads `say: 1` as a number. */
function textOf(value: unknown, place: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new WxError('config-invalid', `${place} is ${JSON.stringify(value)}. It must be a text.`)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function isFields(value: unknown): value is Readonly<Record<string, XmlNode>> {
  return isRecord(value) && Object.entries(value).every(([name, node]) => /^[A-Za-z_]\w*$/.test(name) && isNode(node))
}

function isNode(value: unknown): value is XmlNode {
  if (Array.isArray(value)) return value.every(isNode)
  return typeof value === 'string' || typeof value === 'number' || isFields(value)
}

function checkNames(place: string, value: Values, names: readonly string[]): void {
  const unknown = Object.keys(value).find((name) => !names.includes(name))
  if (unknown === undefined) return
  const nearest = nearestName(unknown, names)
  const hint = nearest === undefined ? `It may have ${names.join(', ')}.` : `Did you mean "${nearest}"?`
  throw new WxError('config-invalid', `${place} has ${JSON.stringify(unknown)}. ${hint}`)
}
