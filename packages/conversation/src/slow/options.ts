import { type Store, WxError } from '@wx/core'
import { refuseUnknownOptions, requireBetween } from '@wx/core/internal'
import type { SlowJob } from './job'
import { HIGHEST_HOLD_BUDGET, HOLD_BUDGET } from './limits'
import type { Sender } from './sender'
import { readTexts, type SlowTexts, type TextsOption } from './texts'

/** Where an answer goes that is not there in time: see {@link SlowOptions.policy}. */
export type LatePolicy = 'later' | 'tell'

/** Options of `slowAnswers`. */
export interface SlowOptions {
  /**
   * Shared by the processes that answer for one account: what is known of each push, and the answers that
   * wait for their user. Leave it out only if there is one process: then it is that process's memory, and a
   * restart loses what waits.
   */
  readonly store?: Store
  /** Sends customer-service messages: `customerService(wx)` of `@wx/client/customer-service`. */
  readonly sender?: Sender
  /**
   * What happens at the deadline. `later`: the answer goes as customer-service messages when it is there.
   * `tell`: the user gets a text with a link to tap, and the tap brings the answer.
   * `{ hold: true, otherwise }`: the platform's attempts are let time out while the work runs, up to 14.3 s;
   * what is not there by then goes one of the two ways. Default: `later` with a sender, else `tell`.
   */
  readonly policy?: LatePolicy | { readonly hold: true; readonly otherwise: LatePolicy }
  /**
   * The answers are made by a machine, and are marked as the law of China asks: messages by the platform's
   * own sign, passive text replies by a line of text.
   */
  readonly ai?: boolean
  /**
   * For hosts that stop a process after its response: the first response is left open until the answer was
   * sent. The platform cuts it, and its retry is answered at once. Each slow answer costs one timed-out
   * attempt.
   */
  readonly keepAlive?: 'request'
  /**
   * Hands a job to a queue at the deadline, or when a handler calls `ctx.later()`; a worker calls
   * {@link SlowAnswers.resume} with it. The job is plain JSON.
   */
  readonly enqueue?: (job: SlowJob) => Promise<void>
  /** What users read about late answers. Default: `zh`. */
  readonly texts?: TextsOption
  /** Under `hold`: how many attempts of an account may time out in 5 minutes, 29 at most. Default 20. */
  readonly holdBudget?: number
}

const NAMES: readonly (keyof SlowOptions)[] = ['store', 'sender', 'policy', 'ai', 'keepAlive', 'enqueue', 'texts', 'holdBudget']

/** The options, checked once and in the form that the code works with. */
export interface SlowSettings {
  readonly store: Store | undefined
  readonly sender: Sender | undefined
  readonly hold: boolean
  readonly late: LatePolicy
  readonly ai: boolean
  readonly keepRequest: boolean
  readonly enqueue: ((job: SlowJob) => Promise<void>) | undefined
  readonly texts: SlowTexts
  readonly holdBudget: number
}

/** Throws a `WxError` of code `config-invalid`. */
export function readSlowOptions(options: SlowOptions): SlowSettings {
  refuseUnknownOptions('slowAnswers', options, NAMES)
  const { store, sender, ai = false, keepAlive, enqueue } = options
  requireMethods('store', store, ['get', 'set', 'delete'], 'such as new RedisStore(…)')
  requireMethods('sender', sender, ['send', 'typing'], 'such as customerService(wx)')
  if (store?.atomic === false) {
    throw new WxError(
      'config-invalid',
      'store can’t compare and set, so that two processes could both run a push. Give another, such as RedisStore.',
    )
  }
  if (keepAlive !== undefined && keepAlive !== 'request')
    throw new WxError('config-invalid', `keepAlive is ${JSON.stringify(keepAlive)}; it is 'request' or left out.`)
  if (enqueue !== undefined && typeof enqueue !== 'function')
    throw new WxError('config-invalid', 'enqueue must be a function that takes a job.')
  if (typeof ai !== 'boolean') throw new WxError('config-invalid', `ai is ${JSON.stringify(ai)}; it is true or false.`)
  return {
    store,
    sender,
    ...readPolicy(options.policy, sender),
    ai,
    keepRequest: keepAlive === 'request',
    enqueue,
    texts: readTexts(options.texts),
    holdBudget: requireBetween('holdBudget', options.holdBudget ?? HOLD_BUDGET, 1, HIGHEST_HOLD_BUDGET),
  }
}

function readPolicy(policy: SlowOptions['policy'], sender: Sender | undefined): Pick<SlowSettings, 'hold' | 'late'> {
  const hold = typeof policy === 'object' && policy !== null
  if (hold) refuseUnknownOptions('policy', policy, ['hold', 'otherwise'])
  const late = (hold ? policy.otherwise : policy) ?? (sender === undefined ? 'tell' : 'later')
  if ((hold && policy.hold !== true) || (late !== 'later' && late !== 'tell')) {
    throw new WxError(
      'config-invalid',
      `policy is ${JSON.stringify(policy)}; it is 'later', 'tell' or { hold: true, otherwise: 'later' or 'tell' }.`,
    )
  }
  if (late === 'later' && sender === undefined) {
    throw new WxError(
      'config-invalid',
      "policy 'later' needs a sender: customerService(wx) of @wx/client/customer-service. An account without the right to it takes 'tell'.",
    )
  }
  return { hold, late }
}

function requireMethods(option: string, value: object | undefined, methods: readonly string[], example: string): void {
  if (value === undefined) return
  for (const method of methods) {
    if (typeof value === 'object' && value !== null && typeof Reflect.get(value, method) === 'function') continue
    throw new WxError('config-invalid', `${option} has no method ${method}. Give it an object ${example}.`)
  }
}
