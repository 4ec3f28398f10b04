import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ChatState } from '../../src/chat/chat-state'
import type { UserAction } from '../../src/chat/user-action'
import { focusConversation } from '../chat/focus-conversation'
import { Icon } from '../icon'
import { useWords } from '../language'

interface Props {
  readonly state: ChatState
  /** Whether a line of the record was looked at. */
  readonly inspected: boolean
}

const STORAGE_KEY = 'wx-simulator.first-steps'
const MENU_ACTIONS: readonly UserAction['type'][] = ['click', 'view', 'menu']

/** What to try first, ticked when it is done. It goes for good when all is done, or when it is closed. */
export function FirstSteps({ state, inspected }: Props): VNode | null {
  const words = useWords()
  const [over, setOver] = useState(() => localStorage.getItem(STORAGE_KEY) === 'over')
  const [seen, setSeen] = useState(false)
  useEffect(() => setSeen(seen || inspected), [inspected])

  const did = (types: readonly UserAction['type'][]): boolean =>
    state.bubbles.some(({ action }) => action !== undefined && types.includes(action.type))
  const steps = [
    { text: words.firstFollow, done: state.user.following },
    { text: words.firstSay, done: did(['text']) },
    ...(state.menu.length > 0 ? [{ text: words.firstMenu, done: did(MENU_ACTIONS) }] : []),
    { text: words.firstRecord, done: seen },
  ]
  const end = (): void => {
    localStorage.setItem(STORAGE_KEY, 'over')
    setOver(true)
  }
  const allDone = steps.every(({ done }) => done)
  useEffect(() => {
    if (allDone) end()
  }, [allDone])

  if (over) return null
  return (
    <section class="first-steps" aria-labelledby="first-steps" data-testid="first-steps">
      <h2 id="first-steps">{words.firstSteps}</h2>
      <ol>
        {steps.map(({ text, done }) => (
          <li key={text} class={done ? 'first-steps__done' : ''} data-testid="first-step" data-done={done}>
            {text}
            {done && <span class="unseen">{words.firstDone}</span>}
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="icon-button"
        aria-label={words.close}
        data-testid="first-steps-close"
        onClick={() => {
          focusConversation()
          end()
        }}
      >
        <Icon name="close" />
      </button>
    </section>
  )
}
