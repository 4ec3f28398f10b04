import { useEffect, useReducer } from 'preact/hooks'
import { type ChatChange, type ChatState, MOST_BUBBLES, RECENT_EXCHANGES } from '../src/chat/chat-state'
import type { Person } from '../src/chat/person'
import type { RecordLine } from '../src/record/record-line'
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
      return { ...state, bubbles: upsert(state.bubbles, change.bubble, change.before).slice(-MOST_BUBBLES) }
    case 'exchange':
      return { ...state, exchanges: byTime(upsert(state.exchanges, change.exchange)).slice(-RECENT_EXCHANGES) }
    case 'record':
      return { ...state, record: merged(state.record, change.lines) }
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

/** Of a longer record the page forgets the oldest lines. */
const MOST_LINES = 20_000

/** The record with later versions of its lines, and with new ones in the order of time. */
function merged(record: readonly RecordLine[], lines: readonly RecordLine[]): readonly RecordLine[] {
  const fresh = new Map(lines.map((line) => [line.id, line]))
  const all = record.map((line) => {
    const later = fresh.get(line.id)
    fresh.delete(line.id)
    return later ?? line
  })
  return byTime([...all, ...fresh.values()]).slice(-MOST_LINES)
}

function byTime<T extends { readonly at: number }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => a.at - b.at)
}

/** The conversation after several events. */
function nextOfAll(conversation: Conversation, events: readonly Event[]): Conversation {
  return events.reduce(next, conversation)
}

/**
 * Follows the conversation of one user. The changes of one frame are drawn together; a hidden page has no
 * frames.
 */
export function useConversation(openid: string): Conversation {
  const [conversation, dispatch] = useReducer(nextOfAll, INITIAL)
  useEffect(() => {
    const waiting: Event[] = []
    const draw = (): void => {
      if (waiting.length > 0) dispatch(waiting.splice(0))
    }
    const take = (event: Event): void => {
      waiting.push(event)
      if (document.hidden) draw()
      else if (waiting.length === 1) requestAnimationFrame(draw)
    }
    return connect(openid, {
      onState: (state) => take({ type: 'state', state }),
      onChange: take,
      onLost: () => take({ type: 'lost' }),
    })
  }, [openid])
  // Until the state of a user comes who was switched to, that of the one before is not shown.
  const { state, lost } = conversation
  return { state: state?.user.openid === openid ? state : undefined, lost }
}
