import type { VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../icon'
import { useWords } from '../language'
import type { Kept } from '../people/kept'

interface Props {
  readonly kept: Kept
  readonly plusShown: boolean
  readonly onFocus: () => void
  readonly onPlus: () => void
  readonly onSend: (text: string) => Promise<boolean>
}

/**
 * The text field. Enter sends, Shift+Enter breaks the line. With text in it, Send replaces the plus button.
 */
export function TextInput({ kept, plusShown, onFocus, onPlus, onSend }: Props): VNode {
  const words = useWords()
  const [text, setText] = useState(kept.draft)
  const field = useRef<HTMLTextAreaElement>(null)
  kept.draft = text
  useLayoutEffect(() => {
    if (!field.current) return
    field.current.style.height = 'auto'
    field.current.style.height = `${field.current.scrollHeight}px`
  }, [text])

  const send = async (): Promise<void> => {
    if (text.trim() === '') return
    setText('')
    // A refused message goes back into the field, unless the user writes the next one already.
    if (!(await onSend(text))) setText((current) => current || text)
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter also ends the composition of Chinese characters: that does not send.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void send()
  }

  return (
    <>
      <textarea
        ref={field}
        class="composer__input"
        rows={1}
        value={text}
        aria-label={words.messageLabel}
        data-testid="composer-input"
        onFocus={onFocus}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {text && (
        <button type="button" class="weui-btn weui-btn_mini weui-btn_primary composer__send" data-testid="composer-send" onClick={send}>
          {words.send}
        </button>
      )}
      {!text && (
        <button type="button" class="icon-button" aria-label={words.plus} aria-expanded={plusShown} data-testid="plus" onClick={onPlus}>
          <Icon name="plus" />
        </button>
      )}
    </>
  )
}
