import { SaxesParser, type SaxesTag } from 'saxes'
import { cipher } from './wechat'

const ENVELOPE = ['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce']
const TEXT_REPLY = ['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'Content']

/**
 * What is wrong with a body that went out, seen as the platform sees it: an element that no handler wrote,
 * markup in what is no document, a field that came from beside the ciphertext, a text that is not what the
 * handler said. The reader is not ours: it must not be blind where our writer is.
 */
export function intruder(body: string, contentType: string, echo: string | undefined): string | undefined {
  if (!/^application\/(?:xml|json)/.test(contentType)) return body.includes('<') ? `"<" in ${contentType}` : undefined
  const outer = fieldsOf(body)
  const sealed = outer.get('Encrypt')
  if (sealed === undefined) return wrongFields(outer, TEXT_REPLY) ?? wrongText(outer, echo)
  const inner = fieldsOf(cipher.decrypt(sealed))
  return wrongFields(outer, ENVELOPE) ?? wrongFields(inner, TEXT_REPLY) ?? wrongText(inner, echo)
}

function wrongFields(fields: ReadonlyMap<string, string>, expected: readonly string[]): string | undefined {
  const names = [...fields.keys()]
  if (names.join() !== expected.join()) return `the elements ${names.join()}`
  for (const [name, value] of fields) if (value.includes('OUTER-FIELD')) return `an outer field in ${name}`
  return undefined
}

function wrongText(fields: ReadonlyMap<string, string>, echo: string | undefined): string | undefined {
  const content = fields.get('Content')
  return echo === undefined || content === echo ? undefined : `the text ${JSON.stringify(content)}`
}

/**
 * The children of the root. Every element counts, however deep; the text of each is its own. JSON is read as
 * such.
 */
function fieldsOf(document: string): Map<string, string> {
  if (document.startsWith('{')) return new Map(Object.entries(JSON.parse(document) as object).map(([name, value]) => [name, String(value)]))
  const fields = new Map<string, string>()
  const open: string[] = []
  const parser = new SaxesParser()
  const add = (text: string): void => {
    const name = open.at(-1)
    if (name !== undefined && open.length > 1) fields.set(name, (fields.get(name) ?? '') + text)
  }
  parser.on('opentag', ({ name }: SaxesTag) => {
    open.push(name)
    if (fields.has(name)) add(`<${name}> again`)
    else add('')
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('error', (error) => {
    throw error
  })
  parser.write(document).close()
  return fields
}
