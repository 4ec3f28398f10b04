import { Fragment, type VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ChatState } from '../../src/chat/chat-state'
import { useLanguage, useWords } from '../language'
import { BubbleRow } from './bubble'
import { Empty } from './empty'
import { needsTime, timeText } from './time'

interface Props {
  readonly state: ChatState | undefined
  readonly selectedId: string | undefined
  readonly onSelect: (exchangeId: string) => void
  readonly onInspect: (exchangeId: string) => void
  readonly onSay: (text: string) => void
}

/** The conversation, oldest first, kept scrolled to its end. */
export function Log({ state, selectedId, onSelect, onInspect, onSay }: Props): VNode {
  const words = useWords()
  const language = useLanguage()
  const log = useRef<HTMLDivElement>(null)
  const bubbles = state?.bubbles ?? []
  const stickToEnd = (): void => log.current?.scrollTo({ top: log.current.scrollHeight })
  useLayoutEffect(stickToEnd, [bubbles.length])
  useEffect(() => {
    // The panel below opens and takes room from the conversation.
    const observer = new ResizeObserver(stickToEnd)
    if (log.current) observer.observe(log.current)
    return () => observer.disconnect()
  }, [])

  return (
    // `load` does not bubble but is captured: a picture that arrives late must not push the end out of sight.
    <div ref={log} class="log" role="log" aria-live="polite" aria-label={words.conversation} onLoadCapture={stickToEnd}>
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
            selected={bubble.exchangeId !== undefined && bubble.exchangeId === selectedId}
            onSelect={onSelect}
            onInspect={onInspect}
          />
        </Fragment>
      ))}
    </div>
  )
}
