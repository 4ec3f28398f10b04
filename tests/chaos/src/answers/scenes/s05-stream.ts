import { setTimeout as sleep } from 'node:timers/promises'
import { violation } from '../../check/violation'
import { partOf } from '../question'
import type { Plan, Scene } from './scene'

const QUESTION = { wait: 12_000, parts: 12, bytes: 300 }
const MOST_MESSAGES = 5

/** Five messages at most, no byte lost, in order. */
function plan(policy: 'later' | 'tell', bytes: number): Plan {
  return {
    processes: 2,
    account: { bot: { policy, shared: true } },
    beside: 25,
    play: async (_stage, takes) => {
      await Promise.all(takes.map(({ phones }) => phones.ask('u1', { ...QUESTION, bytes, id: `${phones.account}q` })))
      await sleep(QUESTION.wait + 2_000)
    },
    more: (phones, events) => {
      const id = `${phones.account}q`
      const messages = events.filter((event) => event.kind === 'sent' && event.account === phones.account).length
      const whole = Array.from({ length: QUESTION.parts }, (_, index) => partOf({ id, bytes }, index + 1)).join('')
      const seen = withoutLinks(phones.texts('u1').join('\n')).replace(/\s/g, '')
      return [
        ...(messages > MOST_MESSAGES ? [violation(8, `the answer took ${messages} messages`)] : []),
        ...(seen.includes(whole) ? [] : [violation(8, `the user did not see the whole: ${seen.length} characters of ${whole.length}`)]),
      ]
    },
  }
}

function withoutLinks(text: string): string {
  return text.replace(/正在准备答案，[^\n]*\n/g, '').replace(/\n?<a [\s\S]*?<\/a>[^\n]*/g, '')
}

export const STREAM: Scene = {
  id: 'S5',
  title: 'an answer of 12 parts',
  repetitions: 25,
  variants: { later: plan('later', 300), 'later, more than the messages hold': plan('later', 1_500), tell: plan('tell', 300) },
}
