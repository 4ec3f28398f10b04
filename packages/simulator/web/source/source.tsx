import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { useWords } from '../language'
import { jsonTokens } from './json-source'
import { type Token, xmlTokens } from './xml-source'

interface Props {
  readonly title: string
  readonly text: string
  readonly testId: string
}

/** A longer text stays without colours: each coloured run is an element of the page. */
const MOST_COLOURED = 20_000

/** A block of text, XML and JSON coloured, and a button that copies it. */
export function Source({ title, text, testId }: Props): VNode {
  const words = useWords()
  const [copied, setCopied] = useState(false)
  const copy = (): Promise<void> => navigator.clipboard.writeText(text).then(() => setCopied(true))
  return (
    <figure class="source">
      <figcaption>
        {title}
        <button type="button" class="source__copy" onClick={copy}>
          {copied ? words.copied : words.copy}
        </button>
      </figcaption>
      <pre data-testid={testId}>
        {text === '' ? (
          <i>{words.emptyBody}</i>
        ) : (
          tokensOf(text).map(({ kind, text: part }) => <span class={`source_${kind}`}>{part}</span>)
        )}
      </pre>
    </figure>
  )
}

function tokensOf(text: string): readonly Token[] {
  if (text.length > MOST_COLOURED) return [{ kind: 'text', text }]
  return /^\s*[[{]/.test(text) ? jsonTokens(text) : xmlTokens(text)
}
