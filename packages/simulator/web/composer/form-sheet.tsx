import type { VNode } from 'preact'
import type { UserAction } from '../../src/chat/user-action'
import { useWords } from '../language'
import { ACTION_FORMS, type Field, type FormName } from './action-forms'
import { Sheet } from './sheet'

interface Props {
  readonly name: FormName
  readonly onAction: (action: UserAction) => Promise<boolean>
  readonly onClose: () => void
}

/** Asks for the fields of an action. Each field has a default, so that one click is enough. */
export function FormSheet({ name, onAction, onClose }: Props): VNode {
  const words = useWords()
  const form = ACTION_FORMS[name]
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    void onAction(form.toAction((field) => String(data.get(field) ?? '')))
    onClose()
  }
  return (
    <Sheet title={form.title(words)} onClose={onClose}>
      <form class="sheet__form" onSubmit={submit}>
        <h2>{form.title(words)}</h2>
        <div class="weui-cells weui-cells_form">
          {form.fields.map((field) => (
            <FieldCell field={field} />
          ))}
        </div>
        <div class="sheet__buttons">
          <button type="button" class="weui-btn weui-btn_default" data-testid="sheet-cancel" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" class="weui-btn weui-btn_primary" data-testid="sheet-send">
            {words.send}
          </button>
        </div>
      </form>
    </Sheet>
  )
}

function FieldCell({ field }: { readonly field: Field }): VNode {
  const words = useWords()
  const [min, max] = field.range ?? []
  return (
    <label class="weui-cell">
      <span class="weui-cell__hd weui-label">{field.label(words)}</span>
      <span class="weui-cell__bd">
        <input
          class="weui-input"
          name={field.name}
          defaultValue={field.value(words)}
          required
          {...(field.range && { type: 'number', step: 'any', min, max })}
        />
      </span>
    </label>
  )
}
