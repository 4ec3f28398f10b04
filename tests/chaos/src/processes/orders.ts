import type { Outcome } from './event'

/** Where in a refresh a worker can be made to stop. */
export const POINTS = ['before-lease', 'leased', 'before-send', 'answered', 'before-commit', 'committed'] as const
export type Point = (typeof POINTS)[number]

export interface StoreChoice {
  readonly kind: 'memory' | 'file' | 'redis' | 'cluster'
  readonly directory: string
  readonly host: string
  readonly ports: readonly number[]
}

/** What a process is started with. */
export interface Start {
  readonly who: string
  readonly log: string
  readonly time: string
  readonly store: StoreChoice
  readonly upstream: string
}

export type Order =
  | {
      readonly do: 'open'
      readonly account: string
      readonly issuer: 'classic' | 'stable'
      readonly managers: number
      readonly timer: boolean
    }
  | {
      readonly do: 'get'
      readonly account: string
      readonly callers: number
      readonly aborting: number
      readonly instant: boolean
      readonly bad?: string | undefined
    }
  | { readonly do: 'hold'; readonly account: string; readonly point: Point }
  | { readonly do: 'release' }
  | { readonly do: 'use'; readonly account: string }
  | { readonly do: 'idle' }
  | { readonly do: 'skipped' }
  | { readonly do: 'clock'; readonly stepMs: number; readonly suspendedMs: number; readonly rate: number }
  /** Asks the store itself: does it answer? */
  | { readonly do: 'ping' }
  /** To the platform. */
  | { readonly do: 'behave'; readonly account: string; readonly behaviour: string; readonly latencyMs: number; readonly overlap: Overlap }
  | { readonly do: 'revoke'; readonly account: string }

/** How many tokens go on working for a while when a new one is minted. */
export type Overlap = 0 | 1 | 'all'

export interface Answer {
  readonly outcome?: Outcome
  readonly accepted?: boolean | undefined
  readonly error?: string
}

/** Messages between the driver and its processes. */
export interface OrderMessage {
  readonly number: number
  readonly order: Order
}
export interface AnswerMessage {
  readonly number: number
  readonly answer: Answer
}
/** Unasked: the process is up (with its port), or has come to the point where it was to stop. */
export interface Notice {
  readonly notice: 'ready' | 'held'
  readonly port?: number
}
