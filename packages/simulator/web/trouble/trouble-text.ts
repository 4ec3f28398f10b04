import type { Disturbance } from '../../src/delivery/disturbances'
import type { ApiFault } from '../../src/platform/calls/faults'
import type { Trouble } from '../../src/trouble/trouble'
import type { Words } from '../words/words'

/** What goes wrong, without the path of a call. `now` is the platform's time. */
export function troubleText(one: Trouble, now: number, words: Words): string {
  switch (one.type) {
    case 'push':
      return disturbanceText(one.disturbance, words)
    case 'call':
      return faultText(one.fault, words)
    case 'silence':
      return words.trouble.silenceLeft(Math.ceil((one.until - now) / 1000))
  }
}

/** How often it did, and will. */
export function troubleCounts(one: Trouble, { trouble }: Words): string {
  const times = one.type === 'push' ? one.disturbance.times : one.type === 'call' ? one.fault.times : undefined
  return [trouble.struck(one.struck), times !== undefined && trouble.left(times - one.struck)].filter(Boolean).join(' · ')
}

/** What happens to the pushes, in words. A disturbance that a test asked for can be several at once. */
function disturbanceText({ drop, delayMs, duplicate, reorder, cutMs }: Disturbance, { trouble }: Words): string {
  const parts = [
    drop && trouble.pushChoices.drop,
    delayMs !== undefined && trouble.delay(delayMs),
    reorder && trouble.pushChoices.reorder,
    duplicate && trouble.pushChoices[duplicate],
    cutMs !== undefined && trouble.cut(cutMs),
  ]
  return parts.filter(Boolean).join(' · ')
}

/** What the calls are answered, in words. */
function faultText({ errcode, status, cut, delayMs }: ApiFault, { trouble }: Words): string {
  const answer = errcode ?? status
  const parts = [
    delayMs !== undefined && trouble.slow(delayMs),
    answer !== undefined && trouble.answers(answer),
    cut && trouble.callChoices[`cut-${cut}`],
  ]
  return parts.filter(Boolean).join(' · ')
}
