import type { VNode } from 'preact'
import { textPieces } from './text-pieces'

/** A text bubble, with line breaks and links. */
export function RichText({ text }: { readonly text: string }): VNode {
  return (
    <p class="text">
      {textPieces(text).map(({ text: label, href }) =>
        href ? (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {label}
          </a>
        ) : (
          label
        ),
      )}
    </p>
  )
}
