import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ChatState } from '../../src/chat/chat-state'
import type { PushFields } from '../../src/delivery/push-fields'
import { useWords } from '../language'
import type { PanelProps } from '../panel'
import { type Draft, turnTo, VIEWS, type View } from './draft'
import { Fields } from './fields'
import { Problem } from './problem'
import { Replaced } from './replaced'

interface Props extends Pick<PanelProps, 'onWork'> {
  readonly draft: Draft
  readonly account: ChatState['account']
  readonly onEdit: (draft: Draft) => void
  /** Makes the ids of another account those of the simulator. */
  readonly onAdopt: () => void
  readonly onSend: () => void
  /** What became of the last sending. */
  readonly children: ComponentChildren
}

/** One push as form, XML or JSON. */
export function Editor({ draft, account, onEdit, onAdopt, onWork, onSend, children }: Props): VNode {
  const words = useWords()
  const { push, view, text, replaced, problem } = draft
  const heading = useRef<HTMLHeadingElement>(null)
  // What had the focus, such as the form for a captured push, may be gone.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [replaced])
  const foreign = foreignId(push.fields, account)
  const labels: Readonly<Record<View, string>> = { form: words.form, xml: 'XML', json: 'JSON' }
  return (
    <form
      class="send__editor"
      data-testid="push-editor"
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      <header class="send__header">
        <h2 ref={heading} tabIndex={-1}>
          <code>{push.name}</code>
        </h2>
        <fieldset class="segments" aria-label={words.editAs}>
          {VIEWS.map((one) => (
            <label key={one} class="segment">
              <input
                type="radio"
                name="view"
                value={one}
                checked={view === one}
                data-testid={`view-${one}`}
                onChange={() => onWork(turnTo(draft, one).then(onEdit))}
              />
              {labels[one]}
            </label>
          ))}
        </fieldset>
      </header>
      {replaced.length > 0 && <Replaced replaced={replaced} />}
      {foreign && (
        <p class="send__warning" data-testid="foreign">
          {words.foreignAccount(foreign.name, foreign.id)}
          <button type="button" class="send__button" data-testid="adopt" onClick={onAdopt}>
            {words.adoptPush}
          </button>
        </p>
      )}
      {view === 'form' ? (
        <Fields shape={push.shape} fields={push.fields} isPush onChange={(fields) => onEdit({ ...draft, push: { ...push, fields } })} />
      ) : (
        <textarea
          class="send__source"
          rows={18}
          aria-label={labels[view]}
          spellcheck={false}
          data-testid="push-source"
          value={text}
          onInput={(event) => onEdit({ ...draft, text: event.currentTarget.value, problem: undefined })}
        />
      )}
      {problem && <Problem problem={problem} />}
      <p class="send__hint">{words.filledIn}</p>
      <div class="send__actions">
        <button type="submit" class="weui-btn weui-btn_mini weui-btn_primary" data-testid="send-push">
          {words.sendPush}
        </button>
        <div aria-live="polite">{children}</div>
      </div>
    </form>
  )
}

/** The receiver, if it is written and is another account. */
function foreignId(fields: PushFields, account: ChatState['account']): { readonly name: string; readonly id: string } | undefined {
  const [name, own] = fields.InfoType === undefined ? ['ToUserName', account.id] : ['AppId', account.appId]
  const id = fields[name]
  return typeof id === 'string' && id !== own ? { name, id } : undefined
}
