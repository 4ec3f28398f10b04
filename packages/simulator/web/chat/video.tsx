import type { VNode } from 'preact'
import { useWords } from '../language'
import { webUrl } from './web-url'

interface Props {
  readonly url: string
  readonly title: string
  readonly description: string
}

export function Video({ url, title, description }: Props): VNode {
  const words = useWords()
  return (
    <figure class="video">
      {/* biome-ignore lint/a11y/useMediaCaption: what people and bots send has no captions. */}
      <video src={webUrl(url)} controls preload="metadata" playsInline aria-label={title || words.video} />
      {(title || description) && (
        <figcaption>
          {title && <strong>{title}</strong>}
          {description && <span>{description}</span>}
        </figcaption>
      )}
    </figure>
  )
}
