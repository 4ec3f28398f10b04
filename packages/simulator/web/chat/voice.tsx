import type { VNode } from 'preact'
import { Icon } from '../icon'
import { useWords } from '../language'
import { usePlayer } from './player'
import { webUrl } from './web-url'

/** A voice message. A longer one is wider; a click plays it. */
export function Voice({ url }: { readonly url: string }): VNode {
  const words = useWords()
  const { playing, duration, toggle } = usePlayer(webUrl(url))
  const seconds = duration === undefined ? undefined : Math.max(1, Math.round(duration))
  return (
    <button
      type="button"
      class="voice"
      style={{ width: `${90 + Math.min(seconds ?? 1, 60) * 2}px` }}
      aria-label={`${playing ? words.pause : words.play} ${words.voice}`}
      aria-pressed={playing}
      data-testid="play"
      onClick={toggle}
    >
      <Icon name="wave" />
      {seconds !== undefined && <span>{seconds}″</span>}
    </button>
  )
}
