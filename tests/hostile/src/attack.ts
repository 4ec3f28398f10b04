import type { Mode } from '@wx/core'
import type { Wechat } from './wechat'

/** One request of an attack. */
export interface Try {
  readonly method?: string
  /** As it stands behind the `?`. */
  readonly query: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /**
   * Whether the handlers may run: `never` where no signature vouches for the request or the request is ambiguous,
   * `always` for what must go through, or the attack would prove nothing; `either` for what is signed but hostile in itself.
   */
  readonly handler: 'never' | 'always' | 'either'
  /** The text that the handler gives back, where it must survive to the letter. */
  readonly echo?: string
  /** What may be answered. Default: 4xx where the handlers never run, 200 where they always do, all but 5xx where either may be. */
  readonly status?: number
}

/** What an attack has to work with. */
export interface Scene {
  readonly mode: Mode
  /** The platform's side: signs and encrypts. */
  readonly wechat: Wechat
  /** How many tries of a full figure are made here. */
  readonly sampled: (full: number, atLeast?: number) => number
}

export interface Attack {
  readonly name: string
  /** Default: all of them. */
  readonly modes?: readonly Mode[]
  readonly tries: (scene: Scene) => Iterable<Try>
}

export function isExpected(given: Try, status: number): boolean {
  if (given.status !== undefined) return status === given.status
  if (given.handler === 'always') return status === 200
  return given.handler === 'never' ? status >= 400 && status < 500 : status < 500
}
