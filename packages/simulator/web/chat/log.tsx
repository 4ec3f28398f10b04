import { Fragment, type TargetedEvent, type VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ChatState } from '../../src/chat/chat-state'
import type { Choice } from '../../src/platform/messages/menu-link'
import type { Kept } from '../kept'
import { useLanguage, useWords } from '../language'
import { BubbleRow, rawIdOf } from './bubble'
import { Empty } from './empty'
import { needsTime, timeText } from './time'

interface Props {
  readonly state: ChatState | undefined
  readonly kept: Kept
  readonly selectedId: string | undefined
  readonly onSelect: (id: string) => void
  readonly onInspect: (id: string) => void
  readonly onSay: (text: string) => void
  readonly onTap: (choice: Choice) => void
}

/** So near to its end the conversation is at its end. */
const AT_END_PX = 8

/** The conversation, oldest first. It stays where the user scrolled it; at the end it follows what comes. */
export function Log({ state, kept, selectedId, onSelect, onInspect, onSay, onTap }: Props): VNode {
  const words = useWords()
  const language = useLanguage()
  const log = useRef<HTMLDivElement>(null)
  const bubbles = state?.bubbles ?? []
  const shown = useRef(0)
  const stay = (): void => log.current?.scrollTo({ top: kept.scrollTop ?? log.current.scrollHeight })
  useLayoutEffect(() => {
    // What the user sends is always seen.
    if (shown.current > 0 && bubbles.at(-1)?.from === 'user') kept.scrollTop = undefined
    shown.current = bubbles.length
    stay()
  }, [bubbles.length])
  useEffect(() => {
    // When the panel below opens, the conversation becomes smaller.
    const observer = new ResizeObserver(stay)
    if (log.current) observer.observe(log.current)
    return () => observer.disconnect()
  }, [])

  const keepPlace = ({ currentTarget: { scrollTop, scrollHeight, clientHeight } }: TargetedEvent<HTMLElement>): void => {
    kept.scrollTop = scrollHeight - scrollTop - clientHeight < AT_END_PX ? undefined : scrollTop
  }

  return (
    // A picture that loads late must not push the end out of sight. `load` does not bubble: capture it.
    <div ref={log} class="log" role="log" aria-live="polite" aria-label={words.conversation} onLoadCapture={stay} onScroll={keepPlace}>
      {!state && <p class="log__connecting">{words.connecting}</p>}
      {state && bubbles.length === 0 && <Empty onSay={onSay} />}
      {bubbles.map((bubble, index) => (
        <Fragment key={bubble.id}>
          {needsTime(bubbles[index - 1]?.at, bubble.at) && (
            <time class="stamp" dateTime={new Date(bubble.at).toISOString()}>
              {timeText(bubble.at, Date.now(), language, words.yesterday)}
            </time>
          )}
          <BubbleRow
            bubble={bubble}
            accountName={state?.account.name ?? ''}
            selected={selectedId !== undefined && rawIdOf(bubble) === selectedId}
            onSelect={onSelect}
            onInspect={onInspect}
            onTap={onTap}
          />
        </Fragment>
      ))}
    </div>
  )
}
