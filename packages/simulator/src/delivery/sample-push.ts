import { type PushName, WxError } from '@wx/core'
import { nearestName } from '@wx/core/internal'
import { type MessageFields, message } from '@wx/core/testing'
import { withoutFilledIn } from './complete-push'
import type { PushFields } from './push-fields'
import { SAMPLES } from './samples.generated'

/** Throws a `WxError` of code `config-invalid` for a push that core does not know. */
export function checkPushName(name: unknown): asserts name is PushName {
  if (typeof name === 'string' && Object.hasOwn(SAMPLES, name)) return
  const nearest = typeof name === 'string' ? nearestName(name, Object.keys(SAMPLES)) : undefined
  const hint = nearest === undefined ? 'Its names are the ones that bot.on takes, such as event:SCAN.' : `Did you mean "${nearest}"?`
  throw new WxError('config-invalid', `The push is ${JSON.stringify(name)}, which is not known. ${hint}`)
}

/**
 * The sample of a push with other values in some of its fields. A field of several parts is replaced as a
 * whole. What `completePush` fills in is only there if it was given. Throws a `WxError` of code
 * `config-invalid` for a name or a field that doesn't exist.
 */
export function samplePush<K extends PushName>(name: K, fields?: MessageFields<K>): PushFields {
  checkPushName(name)
  const { raw } = message(name, fields)
  const given = Object.fromEntries(Object.keys(fields ?? {}).map((field) => [field, raw[field]]))
  return { ...withoutFilledIn(SAMPLES[name] ?? {}), ...given }
}
