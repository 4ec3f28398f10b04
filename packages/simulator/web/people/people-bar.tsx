import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Person } from '../../src/chat/person'
import { Icon } from '../icon'
import { useWords } from '../language'
import { freeOpenid } from './openid'
import { rename } from './people-calls'
import { personName } from './person-name'
import { PersonSheet } from './person-sheet'

interface Props {
  readonly openid: string
  readonly people: readonly Person[]
  readonly onSwitch: (openid: string) => void
  readonly onWork: (work: Promise<void>) => Promise<boolean>
}

/** The users whose phones can be shown, with what they have not read. */
export function PeopleBar({ openid, people, onSwitch, onWork }: Props): VNode {
  const words = useWords()
  const current = useRef<HTMLButtonElement>(null)
  const [sheet, setSheet] = useState<'add' | 'rename'>()
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [openid, people.length])

  const submit = async (of: string, name: string): Promise<void> => {
    setSheet(undefined)
    if (await onWork(rename(of, name))) onSwitch(of)
  }
  const person = people.find((one) => one.openid === openid)
  return (
    <nav class="people" aria-label={words.people}>
      <ul class="people__list">
        {people.map((one) => (
          <li key={one.openid}>
            <button
              ref={one === person ? current : null}
              type="button"
              class="person"
              aria-current={one === person ? 'true' : undefined}
              title={one.openid}
              data-testid="person"
              onClick={() => one !== person && onSwitch(one.openid)}
            >
              <span class="person__name">{personName(one, words)}</span>
              {one !== person && one.unread > 0 && (
                <span class="person__unread" role="img" aria-label={words.unread(one.unread)} data-testid="unread">
                  {one.unread > 99 ? '99+' : one.unread}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {person && (
        <button
          type="button"
          class="icon-button people__button"
          aria-label={words.renameUser}
          title={words.renameUser}
          data-testid="person-rename"
          onClick={() => setSheet('rename')}
        >
          <Icon name="edit" />
        </button>
      )}
      <button
        type="button"
        class="icon-button people__button"
        aria-label={words.addUser}
        title={words.addUser}
        data-testid="person-add"
        onClick={() => setSheet('add')}
      >
        <Icon name="add-person" />
      </button>
      {sheet === 'add' && (
        <PersonSheet
          title={words.addUser}
          newOpenid={freeOpenid(people.map((one) => one.openid))}
          name=""
          onSubmit={submit}
          onClose={() => setSheet(undefined)}
        />
      )}
      {sheet === 'rename' && person && (
        <PersonSheet title={words.renameUser} openid={openid} name={person.name} onSubmit={submit} onClose={() => setSheet(undefined)} />
      )}
    </nav>
  )
}
