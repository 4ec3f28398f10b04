import type { VNode } from 'preact'
import type { Difference } from '../../src/scenario/difference'
import type { Sight } from '../../src/scenario/scenario'
import { useWords } from '../language'

/** One difference: the step, what was expected, and what was seen. */
export function DifferenceView({ difference }: { readonly difference: Difference }): VNode {
  const words = useWords()
  const { step, does, kind } = difference
  return (
    <li class="difference" data-testid="difference">
      <p>
        <strong>{words.stepTitle(step)}</strong> <code>{does}</code>
      </p>
      {kind === 'untappable' || kind === 'unpushed' ? (
        <p>{words[kind]}</p>
      ) : (
        <dl class="facts">
          <dt>{words.expectedSight}</dt>
          <dd>{kind === 'extra' ? <i>{words.nothingSeen}</i> : textOf(difference.expected)}</dd>
          <dt>{words.actualSight}</dt>
          <dd>{kind === 'missing' ? <i>{words.nothingSeen}</i> : textOf(difference.seen)}</dd>
        </dl>
      )}
    </li>
  )
}

function textOf(sight: Sight): string {
  return typeof sight === 'string' ? sight : JSON.stringify(sight)
}
