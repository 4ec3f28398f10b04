import type { VNode } from 'preact'
import type { Exchange } from '../../src/delivery/exchange'
import { explain } from '../../src/delivery/explanation'
import type { Verdict } from '../../src/delivery/verdict'
import { useLanguage, useWords } from '../language'
import { VERDICTS } from '../words/verdicts'

/** What is wrong with a push or its answer, the next step, and the bot's own errors. */
export function VerdictNote({ outcome, verdict, botErrors = [] }: Partial<Exchange>): VNode | null {
  const words = useWords()
  if (verdict === undefined && botErrors.length === 0) return null
  return (
    <div class={`verdict verdict_${outcome}`} data-testid="verdict">
      {verdict && <Explained verdict={verdict} />}
      {botErrors.length > 0 && (
        <div class="verdict__errors">
          {words.botErrors}
          {botErrors.map((error) => (
            <code key={error} data-testid="bot-error">
              {error}
            </code>
          ))}
        </div>
      )}
    </div>
  )
}

/** A verdict in the page's language. */
export function Explained({ verdict }: { readonly verdict: Verdict }): VNode {
  const { what, next } = explain(verdict, VERDICTS[useLanguage()])
  return (
    <p data-code={verdict.code}>
      <strong>{what}</strong> {next}
    </p>
  )
}
