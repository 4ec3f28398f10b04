import type { Message } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import { KEEP_LATE_MS, MAX_OPEN } from './limits'
import { keyPart } from './record/delivery-record'
import type { SlowStore } from './record/delivery-store'

/**
 * A link to a late answer. `written`: the answer to its push has one, and no attempt is known to have carried
 * it. `shown`: the user has it.
 */
export type LinkState = 'none' | 'written' | 'shown'

const LINK_STATES: readonly unknown[] = ['none', 'written', 'shown'] satisfies readonly LinkState[]

/** A late answer that its user does not have yet. */
export interface OpenClaim {
  /** The id of the push whose answer it is. */
  readonly id: string
  /** Unless the user was shown a link, the answer goes out with the user's next message. */
  readonly link: LinkState
}

type OpenList = readonly OpenClaim[]

/** The late answers that each user does not have yet, the oldest first. */
export class OpenClaims {
  readonly #store: SlowStore

  constructor(store: SlowStore) {
    this.#store = store
  }

  async of(message: Message): Promise<OpenList> {
    const { value } = await this.#store.read(keyOf(message), decode)
    return value ?? []
  }

  /** Adds a claim, or changes what is known of its link. */
  async add(message: Message, claim: OpenClaim): Promise<void> {
    await this.#change(message, (list) => {
      const at = list.findIndex(({ id }) => id === claim.id)
      if (at < 0) return added(list, claim)
      return list[at]?.link === claim.link ? undefined : list.with(at, claim)
    })
  }

  /** Adds a claim unless it is there: nothing is known of its link. */
  async keep(message: Message, id: string): Promise<void> {
    await this.#change(message, (list) => (list.some((claim) => claim.id === id) ? undefined : added(list, { id, link: 'none' })))
  }

  /** The user has the link to a claim, if it is still open. */
  async show(message: Message, id: string): Promise<void> {
    await this.#change(message, (list) => {
      const at = list.findIndex((claim) => claim.id === id)
      return at < 0 || list[at]?.link === 'shown' ? undefined : list.with(at, { id, link: 'shown' })
    })
  }

  async remove(message: Message, id: string): Promise<void> {
    await this.#change(message, (list) => (list.some((claim) => claim.id === id) ? list.filter((claim) => claim.id !== id) : undefined))
  }

  async #change(message: Message, change: (list: OpenList) => OpenList | undefined): Promise<void> {
    await this.#store.apply(keyOf(message), { decode, encode, ttlMs: KEEP_LATE_MS }, (list = []) => change(list))
  }
}

function added(list: OpenList, claim: OpenClaim): OpenList {
  return [...list, claim].slice(-MAX_OPEN)
}

function keyOf({ ToUserName, FromUserName }: Message): string {
  return `wx:claims:${keyPart(ToUserName)}:${keyPart(FromUserName)}`
}

function encode(list: OpenList): string {
  return JSON.stringify(list)
}

function decode(text: string | undefined): OpenList | undefined {
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every(isOpenClaim) ? value : undefined
  } catch {
    return undefined
  }
}

function isOpenClaim(value: unknown): value is OpenClaim {
  return isRecord(value) && typeof value.id === 'string' && LINK_STATES.includes(value.link)
}
