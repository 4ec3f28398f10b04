import type { VNode } from 'preact'
import { useWords } from '../language'
import type { PanelProps } from '../panel'
import { AccountSection } from './account-section'
import { ActiveTroubles } from './active-troubles'
import { CallForm } from './call-form'
import { ClockSection } from './clock-section'
import { useDay } from './day'
import { PushForm } from './push-form'

/** Bad days on purpose: what goes wrong, what can go wrong, and the account and the clock. */
export function TroublePanel({ onWork }: PanelProps): VNode {
  const { trouble } = useWords()
  const [day, actions] = useDay(onWork)
  return (
    <div class="trouble">
      {day && <ActiveTroubles day={day} onEnd={actions.end} onEndAll={actions.endAll} />}
      <section class="trouble__section">
        <h2>{trouble.pushes}</h2>
        <PushForm onStart={actions.disturb} />
        <Act label={trouble.silence} hint={trouble.silenceHint} testId="silence" onAct={actions.silence} />
      </section>
      <section class="trouble__section">
        <h2>{trouble.calls}</h2>
        <CallForm onStart={actions.fail} />
      </section>
      <section class="trouble__section">
        <h2>{trouble.tokens}</h2>
        <Act label={trouble.supersede} hint={trouble.supersedeHint} testId="supersede" onAct={() => actions.changeTokens('supersede')} />
        <Act label={trouble.revoke} hint={trouble.revokeHint} testId="revoke" onAct={() => actions.changeTokens('revoke')} />
      </section>
      {day && <ClockSection day={day} onAdvance={actions.advance} />}
      {day && <AccountSection day={day} onKind={actions.become} />}
    </div>
  )
}

interface ActProps {
  readonly label: string
  readonly hint: string
  readonly testId: string
  readonly onAct: () => void
}

/** A button for what happens at once, and what that is. */
function Act({ label, hint, testId, onAct }: ActProps): VNode {
  return (
    <div class="trouble__act">
      <button type="button" class="trouble__button" aria-describedby={`about-${testId}`} data-testid={testId} onClick={onAct}>
        {label}
      </button>
      <p id={`about-${testId}`} class="trouble__hint">
        {hint}
      </p>
    </div>
  )
}
