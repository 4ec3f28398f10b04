import type { VNode } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ChatState } from '../../src/chat/chat-state'
import type { Choice } from '../../src/platform/messages/menu-link'
import { useLanguage, useWords } from '../language'
import { useVirtualList } from '../virtual-list'
import { BubbleRow, lineOf } from './bubble'
import { Empty } from './empty'
import { spokenText } from './spoken'
import { needsTime, timeText } from './time'

interface Props {
  readonly state: ChatState | undefined
  readonly selectedId: string | undefined
  readonly onSelect: (id: string) => void
  readonly onInspect: (id: string) => void
  readonly onSay: (text: string) => void
  readonly onTap: (choice: Choice) => void
}

/** The conversation, oldest first. What the user does brings its end into sight. */
export function Log({ state, selectedId, onSelect, onInspect, onSay, onTap }: Props): VNode {
  const words = useWords()
  const language = useLanguage()
  const log = useRef<HTMLDivElement>(null)
  const bubbles = state?.bubbles ?? []
  const keyOf = useCallback((index: number) => bubbles[index]?.id ?? '', [bubbles])
  const list = useVirtualList({ scroller: log, count: bubbles.length, keyOf, estimate: 68, padding: [12, 20] })
  const last = bubbles.at(-1)
  useLayoutEffect(() => {
    if (last?.from !== 'account') list.scrollToEnd()
  }, [last?.id])
  useEffect(() => {
    // When the panel below opens, the conversation becomes smaller.
    const observer = new ResizeObserver(() => list.scrollToEnd())
    if (log.current) observer.observe(log.current)
    return () => observer.disconnect()
  }, [])

  return (
    // Who hears the page is told of the newest message, not of rows that come into sight.
    <div ref={log} class="log" role="log" aria-live="off" aria-label={words.conversation} tabIndex={bubbles.length > 0 ? 0 : undefined}>
      {!state && <p class="log__connecting">{words.connecting}</p>}
      {state && bubbles.length === 0 && <Empty onSay={onSay} />}
      <p class="log__told" role="status">
        {last && last.from !== 'user' ? spokenText(last.content) : ''}
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
            </div>
          )
        })}
      </div>
    </div>
  )
}
