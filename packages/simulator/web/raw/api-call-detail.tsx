import type { VNode } from 'preact'
import { useWords } from '../language'
import { Source } from './source'

/** The API call that sent a message: its path and its body. */
export function ApiCallDetail({ path, request }: { readonly path: string; readonly request: string }): VNode {
  const words = useWords()
  return (
    <article class="detail" data-testid="api-call">
      <h3>{words.apiCall}</h3>
      <code class="attempt__url">POST {path}</code>
      <Source title={words.body} text={request} testId="api-request" />
    </article>
  )
}
