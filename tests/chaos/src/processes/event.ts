/**
 * When and by whom. `at` is the machine's monotonic clock, the same for all processes; `sim` adds the hours
 * that were skipped.
 */
export interface Stamp {
  readonly id: string
  readonly who: string
  readonly at: number
  readonly sim: number
  readonly account: string
}

export type Happening =
  /** The platform: a request for a token, what it minted for it, and how it answered. */
  | { readonly kind: 'arrived'; readonly request: number; readonly forced: boolean }
  | { readonly kind: 'minted'; readonly request: number; readonly token: string; readonly lifeMs: number; readonly live: readonly string[] }
  | { readonly kind: 'answered'; readonly request: number; readonly behaviour: string }
  | { readonly kind: 'used'; readonly token: string; readonly accepted: boolean }
  /** A worker: its callers, its fetches, its store. */
  | { readonly kind: 'asked'; readonly call: number; readonly callers: number; readonly instant: boolean }
  | ({ readonly kind: 'got'; readonly call: number } & Outcome)
  | { readonly kind: 'sent'; readonly fetch: number }
  | { readonly kind: 'ended'; readonly fetch: number; readonly token?: string | undefined }
  | ({ readonly kind: 'stored'; readonly before: string | null } & RecordSummary)
  | ({ readonly kind: 'read' } & RecordSummary)
  | { readonly kind: 'reported'; readonly token: string }
  /** The driver. An epoch begins whenever one more fetch is needed; a fault allows two more. */
  | { readonly kind: 'epoch'; readonly why: string }
  | { readonly kind: 'fault'; readonly fault: string; readonly target: string }
  | { readonly kind: 'settled' }

export type Event = Stamp & Happening
export type EventOf<K extends Happening['kind']> = Extract<Event, { readonly kind: K }>

export interface Outcome {
  /** How many callers got each token, and how many failed with each code. */
  readonly tokens: Readonly<Record<string, number>>
  readonly failures: Readonly<Record<string, number>>
  readonly slowestMs: number
  readonly slowestRealMs: number
}

export interface RecordSummary {
  readonly version: string | null
  readonly token?: string | undefined
  readonly state?: string | undefined
  readonly fence: number
  readonly leased: boolean
  readonly dirty: boolean
}

/** Tokens may be padded; their name is what comes before. */
export function nameOf(token: string): string {
  return token.split('~')[0] ?? token
}
