import { WxError } from '../base/error'
import { nearestName } from '../base/nearest-name'
import type { Message, Shapes } from '../message/message'
import { SHAPES } from '../message/shapes.generated'
import { describe } from '../reply/check'
import type { Match } from './layer'

/** Names that stand for several pushes. */
const GROUPS: ReadonlySet<string> = new Set(['message', 'event', 'info', 'unknown'])

/**
 * Throws a `WxError` of code `config-invalid` for a name that no push has. `own` are the user's own pushes.
 */
export function checkFilterNames(method: 'on' | 'ignore', names: readonly string[], own: Partial<Shapes>): void {
  if (names.length === 0) throw new WxError('config-invalid', `${method}() names no push. Give it at least one, such as 'event:VIEW'.`)
  for (const name of names) {
    if (!GROUPS.has(name) && !Object.hasOwn(SHAPES, name) && !Object.hasOwn(own, name)) throw unknownName(method, name, own)
  }
}

function unknownName(method: string, name: unknown, own: Partial<Shapes>): WxError {
  const nearest = nearestFilter(name, [...GROUPS, ...Object.keys(SHAPES), ...Object.keys(own)])
  const hint =
    nearest === undefined
      ? "Names are 'text', 'event:SCAN' and others in the list of pushes; a push of your own needs the option shapes."
      : `Did you mean '${nearest}'?`
  return new WxError(
    'config-invalid',
    `${method}(${typeof name === 'string' ? `'${name.slice(0, 40)}'` : describe(name)}) names no push. ${hint}`,
  )
}

/**
 * The name that was probably meant. A name that begins with `event:` or `info:` is looked for among those
 * first, then among all names.
 */
export function nearestFilter(name: unknown, names: readonly string[]): string | undefined {
  if (typeof name !== 'string') return undefined
  const [, kind, rest = name] = /^(event:|info:)(.*)$/is.exec(name) ?? []
  const ofKind = names.filter((one) => kind !== undefined && one.startsWith(kind.toLowerCase()))
  const nearest = nearestName(
    rest,
    ofKind.map((one) => one.slice(one.indexOf(':') + 1)),
  )
  return nearest === undefined ? nearestName(rest, names) : `${kind?.toLowerCase()}${nearest}`
}

export function matchNames(names: readonly string[]): Match {
  const set = new Set(names)
  return (message, name) => set.has(name) || set.has(groupOf(message)) || (set.has('unknown') && isUnknown(name))
}

function groupOf(message: Message): string {
  if (message.MsgType === undefined) return 'info'
  return message.MsgType === 'event' ? 'event' : 'message'
}

function isUnknown(name: string): boolean {
  return name === 'unknown' || name.endsWith(':unknown')
}
