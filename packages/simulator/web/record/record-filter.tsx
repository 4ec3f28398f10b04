import type { VNode } from 'preact'
import { useWords } from '../language'
import { type Filter, LINE_KINDS } from './filter'

interface Props {
  readonly filter: Filter
  /** The page's user. */
  readonly openid: string
  readonly onFilter: (filter: Filter) => void
}

/** What the list is limited to: words, a kind, a user. */
export function RecordFilter({ filter, openid, onFilter }: Props): VNode {
  const words = useWords()
  return (
    <search class="record__filter">
      <input
        type="search"
        class="record__search"
        placeholder={words.recordSearch}
        aria-label={words.recordSearch}
        value={filter.search}
        data-testid="record-search"
        onInput={({ currentTarget }) => onFilter({ ...filter, search: currentTarget.value.trim() })}
      />
      <select
        class="record__select"
        aria-label={words.recordKind}
        data-testid="record-kind"
        onChange={({ currentTarget }) => onFilter({ ...filter, kind: LINE_KINDS.find((kind) => kind === currentTarget.value) ?? 'all' })}
      >
        {LINE_KINDS.map((kind) => (
          <option key={kind} value={kind} selected={kind === filter.kind}>
            {words.lineKinds[kind]}
          </option>
        ))}
      </select>
      <select
        class="record__select"
        aria-label={words.recordUsers}
        data-testid="record-users"
        onChange={({ currentTarget }) => onFilter({ ...filter, openid: currentTarget.value === '' ? undefined : openid })}
      >
        <option value={openid} selected={filter.openid !== undefined}>
          {words.thisUser}
        </option>
        <option value="" selected={filter.openid === undefined}>
          {words.allUsers}
        </option>
      </select>
    </search>
  )
}
