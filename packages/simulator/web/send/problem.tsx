import type { VNode } from 'preact'
import type { PushProblem } from '../../src/delivery/push-text'
import { useWords } from '../language'

/** Why a text is no push, and where. */
export function Problem({ problem: { kind, name = '', place } }: { readonly problem: PushProblem }): VNode {
  const words = useWords()
  return (
    <p class="send__problem" role="alert" data-testid="push-problem">
      {words.problem(kind, name)}
      {place && (
        <>
          {' '}
          {words.placeInText(place.line, place.column)}
          {place.near !== '' && <code>{place.near}</code>}
        </>
      )}
    </p>
  )
}
