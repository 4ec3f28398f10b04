import type { Disturbance } from '../../src/delivery/disturbances'
import type { PushChoice } from '../words/trouble'

export const PUSH_CHOICES: readonly PushChoice[] = ['drop', 'delay', 'after', 'at-once', 'two-addresses', 'reorder', 'cut']

/** Milliseconds to begin with; the other choices have none. */
export const PUSH_MS: Partial<Readonly<Record<PushChoice, number>>> = { delay: 3_000, cut: 100 }

export function disturbanceOf(choice: PushChoice, ms: number): Disturbance {
  switch (choice) {
    case 'drop':
      return { drop: true }
    case 'delay':
      return { delayMs: ms }
    case 'reorder':
      return { reorder: true }
    case 'cut':
      return { cutMs: ms }
    default:
      return { duplicate: choice }
  }
}
