import type { VNode } from 'preact'
import { useLanguage } from '../language'
import { facePieces } from './faces'

/** A text with its faces drawn. The tip of a face is what stands for it in the message. */
export function FaceText({ text }: { readonly text: string }): VNode {
  const language = useLanguage()
  return (
    <>
      {facePieces(text).map(({ text: part, face }) =>
        face === undefined ? (
          part
        ) : (
          <span role="img" aria-label={face[language]} title={part} data-testid="face">
            {face.emoji}
          </span>
        ),
      )}
    </>
  )
}
