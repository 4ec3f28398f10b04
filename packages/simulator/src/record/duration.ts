import type { Exchange } from '../delivery/exchange'

/** From the first request to the last answer, in whole milliseconds; undefined before the first answer. */
export function duration({ attempts }: Exchange): number | undefined {
  const first = attempts[0]
  const last = attempts.at(-1)
  return first && last && Math.round(last.at + last.durationMs - first.at)
}
