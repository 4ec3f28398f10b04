import { violation } from '../../check/violation'
import type { Scene } from './scene'

/** A claim and no fault notice; the next slow answer tells at once. */
export const MISSING_RIGHT: Scene = {
  id: 'S3',
  title: 'an account without the right to customer-service messages',
  repetitions: 25,
  variants: {
    later: {
      processes: 2,
      account: { bot: { policy: 'later', shared: true }, customerService: false },
      beside: 25,
      play: async (_stage, takes) => {
        await Promise.all(
          takes.map(async ({ phones }) => {
            await phones.ask('u1', { id: `${phones.account}q1`, wait: 6_000 })
            await phones.settle(30_000)
            await phones.ask('u1', { id: `${phones.account}q2`, wait: 7_000 })
          }),
        )
      },
      more: (phones) => {
        const told = phones.answerTo('u1', `${phones.account}q2`)
        return told?.includes('看答案') === true ? [] : [violation(8, `the second slow answer was not told of: ${told}`)]
      },
    },
  },
}
