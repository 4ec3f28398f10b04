import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useWords } from '../language'
import { indentXml } from '../record/xml-source'

interface Props {
  readonly push: string
  readonly onSend: (push: string) => Promise<void>
  readonly onClose: () => void
}

/** The XML of a push, to be changed and sent. Escape closes it. */
export function PushEditor({ push, onSend, onClose }: Props): VNode {
  const words = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const text = indentXml(push)
  useLayoutEffect(() => field.current?.focus(), [])
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    void onSend(field.current?.value ?? '')
  }
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    // The desk would close, too.
    event.stopPropagation()
    onClose()
  }
  return (
    <form class="push-editor" onSubmit={submit} onKeyDown={leave}>
      <label>
        {words.editedPush}
        <textarea
          ref={field}
          class="push-editor__text"
          spellcheck={false}
          rows={text.split('\n').length + 1}
          defaultValue={text}
          data-testid="edited-push"
        />
      </label>
      <p class="scenario__hint">{words.editedHint}</p>
      <div class="again__row">
        <button type="submit" class="weui-btn weui-btn_mini weui-btn_primary" data-testid="send-edited">
          {words.sendEdited}
        </button>
        <button type="button" class="weui-btn weui-btn_mini weui-btn_default" onClick={onClose}>
          {words.cancelEdit}
        </button>
      </div>
    </form>
  )
}
