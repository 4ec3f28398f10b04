import type { Message } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import { KEEP_LATE_MS, MAX_OPEN } from './limits'
import { keyPart } from './record/delivery-record'
import type { SlowStore } from './record/delivery-store'

/** A late answer that its user does not have yet. */
export interface OpenClaim {
  /** The id of the push whose answer it is. */
  readonly id: string
  /** The user was shown a link to it. Without one it goes out with the user's next message. */
  readonly told: boolean
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

  /** Adds a claim, or changes whether the user was told. */
  async add(message: Message, claim: OpenClaim): Promise<void> {
    await this.#change(message, (list) => {
      const at = list.findIndex(({ id }) => id === claim.id)
      if (at < 0) return [...list, claim].slice(-MAX_OPEN)
      return list[at]?.told === claim.told ? undefined : list.with(at, claim)
    })
  }

  async remove(message: Message, id: string): Promise<void> {
    await this.#change(message, (list) => (list.some((claim) => claim.id === id) ? list.filter((claim) => claim.id !== id) : undefined))
  }

  async #change(message: Message, change: (list: OpenList) => OpenList | undefined): Promise<void> {
    await this.#store.apply(keyOf(message), { decode, encode, ttlMs: KEEP_LATE_MS }, (list = []) => change(list))
  }
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
  return isRecord(value) && typeof value.id === 'string' && typeof value.told === 'boolean'
}
