import type { Verdict } from './verdict'

/** A reply has a few thousand bytes; an error page of a framework may have more. */
const MAX_BYTES = 256 << 10

export interface AnswerBody {
  readonly body: string
  /** What is wrong with it. */
  readonly verdict?: Verdict
}

/**
 * The body of the bot's answer. A body beyond 256 KiB is not read further, and the connection is closed. The
 * platform accepts UTF-8 only; other bytes are decoded as far as possible, for the raw view. Rejects as
 * `fetch` does if the body breaks off.
 */
export async function readAnswer(response: Response): Promise<AnswerBody> {
  const { bytes, isWhole } = await firstBytes(response)
  if (!isWhole) return { body: new TextDecoder().decode(bytes), verdict: { code: 'body-too-long' } }
  try {
    return { body: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { body: new TextDecoder().decode(bytes), verdict: { code: 'body-not-utf8' } }
  }
}

async function firstBytes({ body }: Response): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
  const chunks: Uint8Array[] = []
  const reader = body?.getReader()
  for (let length = 0; length <= MAX_BYTES; ) {
    const { value } = (await reader?.read()) ?? {}
    if (value === undefined) return { bytes: Buffer.concat(chunks), isWhole: true }
    chunks.push(value)
    length += value.byteLength
  }
  // Closes the connection. A failure of that is ignored: nothing more is read anyway.
  reader?.cancel().catch(() => {})
  return { bytes: Buffer.concat(chunks).subarray(0, MAX_BYTES), isWhole: false }
}
