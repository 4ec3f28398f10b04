import { Fragment, type VNode } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { ChatState } from '../../src/chat/chat-state'
import type { Choice } from '../../src/platform/messages/menu-link'
import { useLanguage, useWords } from '../language'
import { BubbleRow, rawIdOf } from './bubble'
import { Empty } from './empty'
import { notesOf } from './notes'
import { needsTime, timeText } from './time'
import { VerdictNote } from './verdict-note'

interface Props {
  readonly state: ChatState | undefined
  readonly selectedId: string | undefined
  readonly onSelect: (id: string) => void
  readonly onInspect: (id: string) => void
  readonly onSay: (text: string) => void
  readonly onTap: (choice: Choice) => void
}

/** The conversation, oldest first, kept scrolled to its end. */
export function Log({ state, selectedId, onSelect, onInspect, onSay, onTap }: Props): VNode {
  const words = useWords()
  const language = useLanguage()
  const log = useRef<HTMLDivElement>(null)
  const bubbles = state?.bubbles ?? []
  const notes = useMemo(() => (state ? notesOf(state) : undefined), [state?.bubbles, state?.exchanges])
  const stickToEnd = (): void => log.current?.scrollTo({ top: log.current.scrollHeight })
  useLayoutEffect(stickToEnd, [bubbles.length, notes?.size])
  useEffect(() => {
    // When the panel below opens, the conversation becomes smaller.
    const observer = new ResizeObserver(stickToEnd)
    if (log.current) observer.observe(log.current)
    return () => observer.disconnect()
  }, [])

  return (
    // A picture that loads late must not push the end out of sight. `load` does not bubble: capture it.
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
            selected={selectedId !== undefined && rawIdOf(bubble) === selectedId}
            onSelect={onSelect}
            onInspect={onInspect}
            onTap={onTap}
          />
          <VerdictNote {...notes?.get(bubble.id)} />
        </Fragment>
      ))}
    </div>
  )
}
