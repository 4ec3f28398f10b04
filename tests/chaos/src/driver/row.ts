import type { Violation } from '../check/violation'

export interface Finding extends Violation {
  readonly seed: number
}

/** What one fault over one store came to. */
export interface Row {
  readonly fault: string
  readonly store: string
  readonly variant: string
  readonly repetitions: number
  readonly findings: readonly Finding[]
  readonly seconds: number
  readonly note: string
}

export function titleOf({ fault, store, variant }: Pick<Row, 'fault' | 'store' | 'variant'>): string {
  return `${fault} · ${store} · ${variant}`
}
