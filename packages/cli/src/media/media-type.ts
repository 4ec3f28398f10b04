import { WxError } from '@wx/core'
import { nearestName } from '@wx/core/internal'

export const MEDIA_TYPES = ['image', 'voice', 'video', 'thumb'] as const

export type MediaType = (typeof MEDIA_TYPES)[number]

/** Throws a `WxError` of code `config-invalid` for a type that media do not have. */
export function checkMediaType(text: string): MediaType {
  const type = MEDIA_TYPES.find((one) => one === text)
  if (type !== undefined) return type
  const nearest = nearestName(text, MEDIA_TYPES)
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`
  throw new WxError('config-invalid', `--type is "${text}"; it must be one of ${MEDIA_TYPES.join(', ')}.${hint}`)
}
