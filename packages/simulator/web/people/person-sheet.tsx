import type { VNode } from 'preact'
import { Sheet } from '../composer/sheet'
import { useWords } from '../language'

interface Props {
  readonly title: string
  /** Absent for a new user, whose openid may be chosen. */
  readonly openid?: string
  readonly newOpenid?: string
  readonly name: string
  readonly onSubmit: (openid: string, name: string) => void
  readonly onClose: () => void
}

/** Asks for a user's name, and for a new user's openid. */
export function PersonSheet({ title, openid, newOpenid = '', name, onSubmit, onClose }: Props): VNode {
  const words = useWords()
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    onSubmit(openid ?? String(data.get('openid')), String(data.get('name')))
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <form class="sheet__form" onSubmit={submit}>
        <h2>{title}</h2>
        <div class="weui-cells weui-cells_form">
          <label class="weui-cell">
            <span class="weui-cell__hd weui-label">{words.userName}</span>
            <span class="weui-cell__bd">
              <input class="weui-input" name="name" defaultValue={name} maxLength={32} placeholder={words.userNameHint} />
            </span>
          </label>
          {openid === undefined && (
            <label class="weui-cell">
              <span class="weui-cell__hd weui-label">openid</span>
              <span class="weui-cell__bd">
                <input
                  class="weui-input"
                  name="openid"
                  defaultValue={newOpenid}
                  required
                  pattern="[A-Za-z0-9_\-]{1,64}"
                  title={words.openidRule}
                />
              </span>
            </label>
          )}
        </div>
        <div class="sheet__buttons">
          <button type="button" class="weui-btn weui-btn_default" data-testid="sheet-cancel" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" class="weui-btn weui-btn_primary" data-testid="sheet-send">
            {words.done}
          </button>
        </div>
      </form>
    </Sheet>
  )
}
