import type { VNode } from 'preact'
import { Icon } from '../icon'
import { useWords } from '../language'
import { Picture } from './picture'
import { usePlayer } from './player'
import { webUrl } from './web-url'

interface Props {
  readonly title: string
  readonly description: string
  readonly url: string
  readonly thumbUrl: string
}

/** A music card with its play button. */
export function Music({ title, description, url, thumbUrl }: Props): VNode {
  const words = useWords()
  const { playing, toggle } = usePlayer(webUrl(url))
  return (
    <div class="music">
      <div class="music__text">
        <strong>{title || words.play}</strong>
        <span>{description}</span>
      </div>
      <button type="button" class="music__play" aria-label={playing ? words.pause : words.play} data-testid="play" onClick={toggle}>
        {thumbUrl ? <Picture url={thumbUrl} cover /> : <span class="cover" />}
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
    </div>
  )
}
