import { useState } from 'preact/hooks'
import type { PushLine } from '../../src/record/record-line'
import { isStep } from '../../src/scenario/scenario'

/** What must be known of a push. */
export type Push = Pick<PushLine, 'id' | 'cause'>

/** A part of a conversation: what came after one push, up to another one. */
export interface Recorded {
  /** The id of the last push before it; empty if there was none. */
  readonly after: string
  /** The id of its last push; absent while it is being recorded. */
  readonly until?: string
}

/** The steps of the part; `undefined` if the pushes are of a simulator that ended. */
export function stepsIn({ after, until }: Recorded, pushes: readonly Push[]): readonly Push[] | undefined {
  const start = pushes.findIndex(({ id }) => id === after)
  const end = pushes.findIndex(({ id }) => id === until)
  if ((after !== '' && start < 0) || (until !== undefined && until !== '' && end < 0)) return undefined
  return pushes.slice(start + 1, until === undefined ? undefined : end + 1).filter(isStep)
}

/** The recorded part of this user's conversation. It outlives the panel and a reload of the page. */
export function useRecorded(openid: string): [Recorded | undefined, (recorded: Recorded | undefined) => void] {
  const key = `wx-simulator.recorded.${openid}`
  const [recorded, setRecorded] = useState<Recorded | undefined>(() => JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined)
  const keep = (next: Recorded | undefined): void => {
    if (next === undefined) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(next))
    setRecorded(next)
  }
  return [recorded, keep]
}
