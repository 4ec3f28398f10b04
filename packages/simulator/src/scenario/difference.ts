import type { Bubble } from '../chat/chat-state'
import { type Sight, type Step, titleOf } from './scenario'
import { isAsExpected, sightOf, withTexts } from './sight'

/** Where a scenario went otherwise than it was recorded. */
export type Difference = {
  /** The number of the step, from 1. */
  readonly step: number
  /** The step as the file writes it, such as `say: 你好`. */
  readonly does: string
  /** The difference in a sentence. */
  readonly message: string
} & (
  | { readonly kind: 'other'; readonly expected: Sight; readonly seen: Sight }
  | { readonly kind: 'missing'; readonly expected: Sight }
  | { readonly kind: 'extra'; readonly seen: Sight }
  /** The user sees nothing of that name to tap. */
  | { readonly kind: 'untappable'; readonly reason: string }
  /** The step pushes nothing: a follow by a follower, say. */
  | { readonly kind: 'unpushed' }
)

/** A step that could not be done, with the reason of `tap` if it was one. */
export function undone(step: Step, number: number, reason: string | undefined): Difference {
  const does = titleOf(step)
  const where = `Step ${number} (${does})`
  if (reason === undefined) return { step: number, does, kind: 'unpushed', message: `${where}: nothing was pushed.` }
  return { step: number, does, kind: 'untappable', reason, message: `${where}: ${reason}` }
}

/** Compares line by line what a step expects with what was seen. */
export function stepDifferences(
  step: Step,
  number: number,
  seen: readonly Bubble[],
  asRecorded: (text: string) => string,
): readonly Difference[] {
  const { sees = [] } = step
  const sights = seen.map(({ content }) => withTexts(sightOf(content), asRecorded))
  const does = titleOf(step)
  return Array.from({ length: Math.max(sees.length, sights.length) }).flatMap((_, index): readonly Difference[] => {
    const [expected, sight] = [sees[index], sights[index]]
    const place = { step: number, does }
    const where = `Step ${number} (${does})`
    if (expected === undefined)
      return sight === undefined ? [] : [{ ...place, kind: 'extra', seen: sight, message: `${where}: saw ${shown(sight)} as well.` }]
    if (sight === undefined) return [{ ...place, kind: 'missing', expected, message: `${where}: did not see ${shown(expected)}.` }]
    if (isAsExpected(expected, sight)) return []
    return [{ ...place, kind: 'other', expected, seen: sight, message: `${where}: expected ${shown(expected)}, saw ${shown(sight)}.` }]
  })
}

function shown(sight: Sight): string {
  return JSON.stringify(sight)
}
