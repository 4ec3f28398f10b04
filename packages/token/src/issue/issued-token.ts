import { numberOf, type WxAnswer } from '@wx/api'
import { WxError } from '@wx/core'
import { visibleText } from '@wx/core/internal'
import { LONGEST_LIFE_MS } from '../record/limits'
import type { Issued } from '../record/transitions'

/** The token of an answer under `field`, checked, because it is put into URLs and kept for hours. */
export function tokenIn(answer: WxAnswer, field: string, endpoint: string): Issued {
  const value = answer[field]
  if (typeof value !== 'string' || !/^[\x21-\x7e]{1,2048}$/.test(value)) {
    throw new WxError('upstream-failed', `${endpoint} gave no ${field}. It must be 1 to 2048 printable characters without spaces.`)
  }
  const seconds = numberOf(answer.expires_in)
  if (seconds === undefined || seconds <= 0) {
    throw new WxError(
      'upstream-failed',
      `${endpoint} gave expires_in ${visibleText(String(answer.expires_in).slice(0, 20))}. It must be a number of seconds above 0.`,
    )
  }
  return { value, lifeMs: Math.min(seconds * 1_000, LONGEST_LIFE_MS) }
}
