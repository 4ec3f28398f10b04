import type { VNode } from 'preact'
import { ACCOUNT_KINDS, type AccountKind } from '../../src/platform/account-kind'
import type { DayState } from '../../src/trouble/day-state'
import { useWords } from '../language'
import { SelectField } from './fields'

interface Props {
  readonly day: DayState
  readonly onKind: (kind: AccountKind) => void
}

/** The kind of the account, and what it may do. */
export function AccountSection({ day: { accountKind, features }, onKind }: Props): VNode {
  const { trouble } = useWords()
  return (
    <section class="trouble__section">
      <h2>{trouble.account}</h2>
      <SelectField
        label={trouble.accountKind}
        testId="account-kind"
        value={accountKind}
        options={ACCOUNT_KINDS.map((value) => ({ value, text: trouble.accountKinds[value] }))}
        onValue={onKind}
      />
      <ul class="trouble__rights" aria-label={trouble.rights}>
        {features.map(({ feature, allowed }) => (
          <li key={feature} class={allowed ? 'right' : 'right right_refused'} data-testid={`right-${feature}`}>
            <span>{trouble.features[feature]}</span>
            <span>{allowed ? trouble.allowed : trouble.refused}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
