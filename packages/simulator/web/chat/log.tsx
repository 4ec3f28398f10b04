import type { TargetedEvent, VNode } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { ChatState } from '../../src/chat/chat-state'
import type { Choice } from '../../src/platform/messages/menu-link'
import type { Kept } from '../kept'
import { useLanguage, useWords } from '../language'
import { useVirtualList } from '../virtual-list'
import { BubbleRow, lineOf } from './bubble'
import { Empty } from './empty'
import { CONVERSATION_ID } from './focus-conversation'
import { notesOf } from './notes'
import { spokenText } from './spoken'
import { needsTime, timeText } from './time'
import { VerdictNote } from './verdict-note'

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
  const notes = useMemo(() => (state ? notesOf(state) : undefined), [state?.bubbles, state?.exchanges])
  const keyOf = useCallback((index: number) => bubbles[index]?.id ?? '', [bubbles])
  const list = useVirtualList({ scroller: log, count: bubbles.length, keyOf, estimate: 68, padding: [12, 20] })
  const last = bubbles.at(-1)
  // The newest line that was drawn, empty if there was none; undefined before the first state.
  const drawn = useRef<string>()
  useLayoutEffect(() => {
    if (state === undefined) return
    const fresh = bubbles.slice(bubbles.findLastIndex(({ id }) => id === drawn.current) + 1)
    if (drawn.current === undefined && kept.scrollTop !== undefined) list.scrollToOffset(kept.scrollTop)
    // What the user sends is always seen.
    else if (drawn.current === undefined || fresh.some(({ from }) => from === 'user')) list.scrollToEnd()
    drawn.current = last?.id ?? ''
  }, [state === undefined, last?.id])
  useEffect(() => {
    // When the panel below opens, the conversation becomes smaller.
    const observer = new ResizeObserver(() => kept.scrollTop === undefined && list.scrollToEnd())
    if (log.current) observer.observe(log.current)
    return () => observer.disconnect()
  }, [])

  const keepPlace = ({ currentTarget: { scrollTop, scrollHeight, clientHeight } }: TargetedEvent<HTMLElement>): void => {
    kept.scrollTop = scrollHeight - scrollTop - clientHeight < AT_END_PX ? undefined : scrollTop
  }

  return (
    // A reader that hears the page is told of the newest message below, not of rows that come into sight.
    <div
      ref={log}
      id={CONVERSATION_ID}
      class="log"
      role="log"
      aria-live="off"
      aria-label={words.conversation}
      tabIndex={bubbles.length > 0 ? 0 : -1}
      onScroll={keepPlace}
    >
      {!state && <p class="log__connecting">{words.connecting}</p>}
      {state && bubbles.length === 0 && <Empty onSay={onSay} />}
      <p class="unseen" role="status">
        {last && last.from !== 'user' ? spokenText(last.content, language) : ''}
      </p>
      <div class="log__lines" style={{ height: `${list.getTotalSize()}px` }}>
        {list.getVirtualItems().map(({ key, index, start }) => {
          const bubble = bubbles[index]
          if (bubble === undefined) return null
          return (
            <div key={key} ref={list.measureElement} class="log__line" data-index={index} style={{ transform: `translateY(${start}px)` }}>
              {needsTime(bubbles[index - 1]?.at, bubble.at) && (
                <time class="stamp" dateTime={new Date(bubble.at).toISOString()}>
                  {timeText(bubble.at, Date.now(), language, words.yesterday)}
                </time>
              )}
              <BubbleRow
                bubble={bubble}
                accountName={state?.account.name ?? ''}
                selected={selectedId !== undefined && lineOf(bubble) === selectedId}
                onSelect={onSelect}
                onInspect={onInspect}
                onTap={onTap}
              />
              <VerdictNote {...notes?.get(bubble.id)} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
