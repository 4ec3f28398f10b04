import { useEffect, useReducer } from 'preact/hooks'
import type { ChatChange, ChatState } from '../src/chat/chat-state'
import type { Person } from '../src/chat/person'
import { connect } from './connection'

/** The server's state as the page knows it, and whether the connection is lost. */
export interface Conversation {
  readonly state: ChatState | undefined
  readonly lost: boolean
}

/** What can happen to a conversation: a change from the server, or a change of the connection. */
export type Event = ChatChange | { readonly type: 'state'; readonly state: ChatState } | { readonly type: 'lost' }

export const INITIAL: Conversation = { state: undefined, lost: false }

/** The conversation after an event. */
export function next(conversation: Conversation, event: Event): Conversation {
  if (event.type === 'lost') return { ...conversation, lost: true }
  if (event.type === 'state') return { state: event.state, lost: false }
  return conversation.state ? { ...conversation, state: changed(conversation.state, event) } : conversation
}

function changed(state: ChatState, change: ChatChange): ChatState {
  switch (change.type) {
    case 'bubble':
      return { ...state, bubbles: upsert(state.bubbles, change.bubble, change.before) }
    case 'exchange':
      return { ...state, exchanges: upsert(state.exchanges, change.exchange) }
    case 'refusal':
      return { ...state, refusals: upsert(state.refusals, change.refusal) }
    case 'menu':
      return { ...state, menu: change.menu }
    case 'user':
      return { ...state, user: change.user }
    case 'assets':
      return { ...state, assets: change.assets }
    case 'person':
      return { ...state, people: withPerson(state.people, change.person) }
  }
}

function withPerson(people: readonly Person[], person: Person): readonly Person[] {
  const index = people.findIndex(({ openid }) => openid === person.openid)
  return index < 0 ? [...people, person] : people.with(index, person)
}

/** Replaces the item with the same id; a new one goes above the one with the id `before`, or to the end. */
function upsert<T extends { readonly id: string }>(items: readonly T[], item: T, before?: string): readonly T[] {
  const index = items.findIndex(({ id }) => id === item.id)
  if (index >= 0) return items.with(index, item)
  const place = items.findIndex(({ id }) => id === before)
  return items.toSpliced(place < 0 ? items.length : place, 0, item)
}

/** Follows the conversation of one user. */
export function useConversation(openid: string): Conversation {
  const [conversation, dispatch] = useReducer(next, INITIAL)
  useEffect(
    () =>
      connect(openid, {
        onState: (state) => dispatch({ type: 'state', state }),
        onChange: dispatch,
        onLost: () => dispatch({ type: 'lost' }),
      }),
    [openid],
  )
  // Until the state of a user comes who was switched to, that of the one before is not shown.
  const { state, lost } = conversation
  return { state: state?.user.openid === openid ? state : undefined, lost }
}
