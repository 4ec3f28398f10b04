import type { Errcode } from '../platform-error'

/** A label that the account puts on users. */
export interface Tag {
  readonly id: number
  readonly name: string
}

const MOST_TAGS = 100
const MOST_NAME_BYTES = 30
/** 0, 1 and 2 are the platform's own: ungrouped, blacklist, starred. */
const FIRST_ID = 100

/**
 * The account's tags.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
 */
export class Tags {
  readonly #tags = new Map<number, Tag>([[2, { id: 2, name: '星标组' }]])
  #next = FIRST_ID

  all(): readonly Tag[] {
    return [...this.#tags.values()]
  }

  has(id: number): boolean {
    return this.#tags.has(id)
  }

  create(name: string): Tag | Errcode {
    const refusal = this.#nameRefusal(name)
    if (refusal !== undefined) return refusal
    if (this.#tags.size - 1 === MOST_TAGS) return 45056
    const tag = { id: this.#next, name }
    this.#next += 1
    this.#tags.set(tag.id, tag)
    return tag
  }

  rename(id: number, name: string): Errcode | undefined {
    const refusal = this.#idRefusal(id) ?? this.#nameRefusal(name)
    if (refusal === undefined) this.#tags.set(id, { id, name })
    return refusal
  }

  delete(id: number): Errcode | undefined {
    const refusal = this.#idRefusal(id)
    if (refusal === undefined) this.#tags.delete(id)
    return refusal
  }

  #idRefusal(id: number): Errcode | undefined {
    if (id >= 0 && id < FIRST_ID) return 45058
    return this.#tags.has(id) ? undefined : 45159
  }

  #nameRefusal(name: string): Errcode | undefined {
    if (name === '' || this.all().some((tag) => tag.name === name)) return 45157
    return new TextEncoder().encode(name).length > MOST_NAME_BYTES ? 45158 : undefined
  }
}
