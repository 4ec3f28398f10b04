import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { useWords } from '../language'
import { xmlTokens } from './xml-source'

interface Props {
  readonly title: string
  readonly text: string
  readonly testId: string
}

/** A block of text with its markup coloured, and a button that copies it. */
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
        {text === '' ? <i>{words.emptyBody}</i> : xmlTokens(text).map(({ kind, text: part }) => <span class={`xml_${kind}`}>{part}</span>)}
      </pre>
    </figure>
  )
}
