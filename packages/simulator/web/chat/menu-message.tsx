import type { VNode } from 'preact'
import type { Choice } from '../../src/platform/messages/menu-link'
import { ChoiceLink } from './choice-link'
import { FaceText } from './face-text'

interface Props {
  readonly head: string
  readonly choices: readonly Choice[]
  readonly tail: string
  readonly onTap: (choice: Choice) => void
}

/** A message with entries to tap, each on a line of its own. */
export function MenuMessage({ head, choices, tail, onTap }: Props): VNode {
  return (
    <div class="text menu-message">
      {head && (
        <p>
          <FaceText text={head} />
        </p>
      )}
      {choices.map((choice) => (
        <p>
          <ChoiceLink choice={choice} onTap={onTap} />
        </p>
      ))}
      {tail && (
        <p>
          <FaceText text={tail} />
        </p>
      )}
    </div>
  )
}
