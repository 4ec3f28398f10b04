import type { Mode } from '@wx/core'
import type { Try } from './try'
import type { Wechat } from './wechat'

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
