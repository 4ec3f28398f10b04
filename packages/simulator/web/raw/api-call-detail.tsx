import type { VNode } from 'preact'
import type { Refusal } from '../../src/chat/refusal'
import { useWords } from '../language'
import { Refused } from './refused'
import { Source } from './source'

interface Props {
  readonly path: string
  readonly request: string
  /** Present if the platform refused the call. */
  readonly refusal?: Refusal | undefined
}

/** The API call behind a message: its path, its body and, if it was refused, why. */
export function ApiCallDetail({ path, request, refusal }: Props): VNode {
  const words = useWords()
  return (
    <article class="detail" data-testid="api-call">
      <h3>{words.apiCall}</h3>
      {refusal && (
        <p class="detail__reason" data-testid="refusal">
          <Refused refusal={refusal} />
        </p>
      )}
      <code class="attempt__url">POST {path}</code>
      <Source title={words.body} text={request} testId="api-request" />
    </article>
  )
}
