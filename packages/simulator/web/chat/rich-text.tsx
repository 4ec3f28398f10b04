import type { VNode } from 'preact'
import type { Choice } from '../../src/platform/messages/menu-link'
import { usePageLink } from '../webview/open-page'
import { ChoiceLink } from './choice-link'
import { FaceText } from './face-text'
import { type Piece, textPieces } from './text-pieces'

interface Props {
  readonly text: string
  readonly onTap: (choice: Choice) => void
}

/** A text bubble, with line breaks, faces, links and menu links. */
export function RichText({ text, onTap }: Props): VNode {
  return (
    <p class="text">
      {textPieces(text).map((piece) => (
        <PieceView piece={piece} onTap={onTap} />
      ))}
    </p>
  )
}

function PieceView({ piece: { text, href, choice }, onTap }: { readonly piece: Piece } & Pick<Props, 'onTap'>): VNode {
  const onClick = usePageLink()
  if (choice) return <ChoiceLink choice={choice} onTap={onTap} />
  if (!href) return <FaceText text={text} />
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" onClick={onClick}>
      {text}
    </a>
  )
}
