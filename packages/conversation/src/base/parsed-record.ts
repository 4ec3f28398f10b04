import { WxError } from '@wx/core'
import { isRecord } from '@wx/core/internal'

/**
 * The record that was kept as JSON. Throws a `WxError` of code `state-invalid` for a text that no version of
 * this package wrote.
 */
export function parsedRecord<T>(what: string, text: string): T {
  try {
    const record: T = JSON.parse(text)
    if (isRecord(record)) return record
  } catch {
    // Its message would quote the text.
  }
  throw new WxError(
    'state-invalid',
    `What the store keeps as ${what} is no record of this package. Does another program use the same keys?`,
  )
}
