import type { VNode } from 'preact'
import { useWords } from '../language'
import { Source } from './source'

/** The API call that sent a customer-service message. */
export function ApiCallDetail({ request }: { readonly request: string }): VNode {
  const words = useWords()
  return (
    <article class="detail" data-testid="api-call">
      <h3>{words.apiCall}</h3>
      <code class="attempt__url">POST /cgi-bin/message/custom/send</code>
      <Source title={words.body} text={request} testId="api-request" />
    </article>
  )
}
