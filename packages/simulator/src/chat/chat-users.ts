import type { Clock } from '@wx/core'
import type { ChatIds } from './chat-ids'
import { ChatUser } from './chat-user'
import type { Person } from './person'

/** The users that were met. Some of them are people: those whom a page or a test asked for. */
export class ChatUsers {
  readonly #clock: Clock
  readonly #ids: ChatIds
  readonly #users = new Map<string, ChatUser>()
  /** In the order in which they were asked for. */
  readonly #people = new Set<string>()
  readonly #watchers = new Set<(person: Person) => void>()

  constructor(clock: Clock, ids: ChatIds) {
    this.#clock = clock
    this.#ids = ids
  }

  /** Followers or not. */
  get all(): readonly ChatUser[] {
    return [...this.#users.values()]
  }

  /** Not those of a load or of the platform. */
  get people(): readonly ChatUser[] {
    return this.all.filter(({ openid }) => this.#people.has(openid))
  }

  /** The user with that openid, if one was met. */
  known(openid: string): ChatUser | undefined {
    return this.#users.get(openid)
  }

  /** The user with that openid, who was met from now on. */
  met(openid: string): ChatUser {
    const user: ChatUser =
      this.#users.get(openid) ?? new ChatUser(openid, { clock: this.#clock, ids: this.#ids, onPerson: () => this.#tell(user) })
    this.#users.set(openid, user)
    return user
  }

  /** The user with that openid, who is one of the people from now on. */
  person(openid: string): ChatUser {
    const user = this.met(openid)
    if (this.#people.has(openid)) return user
    this.#people.add(openid)
    this.#tell(user)
    return user
  }

  /** Calls the listener with every change of one of the people, until the returned function is called. */
  watch(listener: (person: Person) => void): () => void {
    this.#watchers.add(listener)
    return () => this.#watchers.delete(listener)
  }

  #tell({ openid, person }: ChatUser): void {
    if (!this.#people.has(openid)) return
    for (const watch of this.#watchers) watch(person)
  }
}
