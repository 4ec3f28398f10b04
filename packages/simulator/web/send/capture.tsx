import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PushProblem } from '../../src/delivery/push-text'
import { useWords } from '../language'
import { Problem } from './problem'
import type { Reading } from './send-calls'

interface Props {
  readonly onRead: (text: string, keepSender: boolean) => Promise<Reading<unknown>>
}

/** Takes a push that another account got: pasted, or dropped as text or as a file. */
export function Capture({ onRead }: Props): VNode {
  const words = useWords()
  const [text, setText] = useState('')
  const [keepSender, setKeepSender] = useState(false)
  const [problem, setProblem] = useState<PushProblem>()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])

  const read = async (captured: string): Promise<void> => {
    setText(captured)
    const reading = await onRead(captured, keepSender)
    if ('problem' in reading) setProblem(reading.problem)
  }
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault()
    const [file] = event.dataTransfer?.files ?? []
    await read(file === undefined ? (event.dataTransfer?.getData('text') ?? '') : await file.text())
  }
  return (
    <form
      class="send__editor"
      data-testid="capture"
      onSubmit={(event) => {
        event.preventDefault()
        void read(text)
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2>{words.pasteTitle}</h2>
      <p class="send__hint">{words.pasteHint}</p>
      <textarea
        ref={field}
        class="send__source"
        rows={12}
        aria-label={words.pasteLabel}
        spellcheck={false}
        data-testid="captured-text"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setProblem(undefined)
        }}
      />
      {problem && <Problem problem={problem} />}
      <label class="send__check">
        <input type="checkbox" checked={keepSender} onChange={(event) => setKeepSender(event.currentTarget.checked)} />
        {words.keepSender}
      </label>
      <div class="send__actions">
        <button type="submit" class="weui-btn weui-btn_mini weui-btn_primary" data-testid="read-captured">
          {words.read}
        </button>
      </div>
    </form>
  )
}
