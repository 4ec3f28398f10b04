import type { Answer, Next, Parts, Reply } from '@wx/core'
import { isParts } from '@wx/core/internal'

/** What has to happen when an answer is complete. */
export interface Ending {
  /** With all that the user gets. If it fails, the answer fails. */
  readonly done?: (parts: readonly (string | Reply)[]) => Promise<void> | void
  /** The handler failed, or its parts are not wanted any more. */
  readonly failed?: () => Promise<void> | void
}

/**
 * Runs what comes after a middleware, and its ending when the answer is complete: for a handler that yields
 * this is after its last part.
 */
export async function untilComplete(next: Next, ending: Ending): Promise<Answer> {
  try {
    const answer = await next()
    if (isParts(answer)) return endedParts(answer, ending)
    await ending.done?.(answer === undefined || answer === null ? [] : [answer])
    return answer
  } catch (error) {
    await ending.failed?.()
    throw error
  }
}

async function* endedParts(parts: Parts, { done, failed }: Ending): AsyncGenerator<string | Reply> {
  const taken: (string | Reply)[] = []
  let isDone = false
  try {
    for await (const part of parts) {
      taken.push(part)
      yield part
    }
    await done?.(taken)
    isDone = true
  } finally {
    if (!isDone) await failed?.()
  }
}
