import { type Clock, systemClock } from '../base/clock'
import { WxError } from '../base/error'
import { nearestName, nonEmpty, refuseUnknownOptions, requireBetween } from '../base/internal'
import type { AnswerPolicy } from '../delivery/answer-policy'
import { Cipher } from '../envelope/cipher'
import { Envelope, MODES, type Mode } from '../envelope/envelope'
import type { Shapes } from '../message/message'
import type { Store } from '../store/store'
import { DEFAULT_MAX_BODY_BYTES, HIGHEST_MAX_BODY_BYTES } from '../webhook/body-limits'

/** An empty string counts as absent in every option that is a text, and so does an empty string in a list. */
export interface BotOptions {
  /** The console's Token. Give a list while the Token is being changed: each of them is accepted. */
  readonly token: string | readonly string[]
  /** Needed with `encodingAESKey`; behind a third-party platform the component's. */
  readonly appId?: string | undefined
  /**
   * The console's EncodingAESKey. Give a list while the key is being changed: the reply is sealed with the
   * key that opened the push. An empty value, as from an environment variable that is not set, is refused
   * unless `mode` is `plain`.
   */
  readonly encodingAESKey?: string | readonly string[] | undefined
  /**
   * As in the console. Default: `safe` with a key, `plain` without. `compat` accepts both forms, for
   * switching over.
   */
  readonly mode?: Mode | undefined
  /**
   * The account's original id, `gh_…`. If it is given, a push whose `ToUserName` is another one runs no
   * handler, whether the id stands in the push or beside `Encrypt`. Give it if several accounts share a token
   * and key, as behind a third-party platform: one account's push can otherwise be sent to the bot of
   * another.
   */
  readonly accountId?: string | undefined
  /**
   * Where signatures already seen are remembered. Give several processes one shared store. Default: this
   * process's memory.
   */
  readonly store?: Store
  /** How far a push's timestamp may be from this machine's clock, in seconds, 3,600 at most. Default 300. */
  readonly timestampWindow?: number
  /** Default 65,536; 16 MiB at most. */
  readonly maxBodyBytes?: number
  /**
   * After this many milliseconds without an answer the body is `success`, so that the user sees no fault
   * notice; WeChat hangs up at 5,000. Default 4,500.
   */
  readonly deadlineMs?: number
  /**
   * What becomes of answers that take longer: `slowAnswers(…)` of `@wx/conversation/slow`. Without it they
   * are lost, and reported.
   */
  readonly slow?: AnswerPolicy
  /** How to read pushes that you added to `Pushes`. */
  readonly shapes?: Partial<Shapes>
  readonly clock?: Clock
}

const NAMES: readonly (keyof BotOptions)[] = [
  'token',
  'appId',
  'encodingAESKey',
  'mode',
  'accountId',
  'store',
  'timestampWindow',
  'maxBodyBytes',
  'deadlineMs',
  'slow',
  'shapes',
  'clock',
]

/** The options, checked once and in the form that the code works with. */
export interface Settings {
  readonly tokens: readonly string[]
  readonly envelope: Envelope
  readonly accountId: string | undefined
  readonly store: Store | undefined
  readonly timestampWindowMs: number
  readonly maxBodyBytes: number
  readonly deadlineMs: number
  readonly slow: AnswerPolicy | undefined
  readonly shapes: Partial<Shapes>
  readonly clock: Clock
}

/** Throws a `WxError` of code `config-invalid`. */
export function readOptions(options: BotOptions): Settings {
  refuseUnknownOptions('Bot', options, NAMES)
  const tokens = texts('token', options.token)
  if (tokens.length === 0) {
    throw new WxError(
      'config-invalid',
      'token is missing or empty. It is the Token that you typed in the console; is the environment variable set?',
    )
  }
  const clock = options.clock ?? systemClock
  const ciphers = readCiphers(options)
  const mode = readMode(options.mode, ciphers.length > 0)
  return {
    tokens,
    envelope: new Envelope({ mode, tokens, ciphers, clock }),
    accountId: text('accountId', options.accountId),
    clock,
    store: readStore(options.store),
    timestampWindowMs: 1000 * requireBetween('timestampWindow', options.timestampWindow ?? 300, 1, 3600),
    maxBodyBytes: requireBetween('maxBodyBytes', options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES, 1, HIGHEST_MAX_BODY_BYTES),
    deadlineMs: requireBetween('deadlineMs', options.deadlineMs ?? 4_500, 1, 60_000),
    slow: readSlow(options.slow),
    shapes: options.shapes ?? {},
  }
}

function readCiphers(options: BotOptions): readonly Cipher[] {
  const keys = texts('encodingAESKey', options.encodingAESKey)
  if (keys.length === 0) {
    if (!('encodingAESKey' in options) || options.mode === 'plain') return []
    throw new WxError(
      'config-invalid',
      "encodingAESKey is given but empty; is the environment variable set? A bot that is meant to be in plain mode leaves it out, or says mode: 'plain'.",
    )
  }
  const appId = text('appId', options.appId)
  if (appId === undefined) {
    throw new WxError(
      'config-invalid',
      'encodingAESKey is given without appId; every encrypted message carries the app id, and it is compared.',
    )
  }
  return keys.map((encodingAESKey) => new Cipher({ encodingAESKey, appId }))
}

function readMode(given: unknown, hasKey: boolean): Mode {
  const name = text('mode', given)
  if (name === undefined) return hasKey ? 'safe' : 'plain'
  const mode = MODES.find((one) => one === name)
  if (mode === undefined) {
    const meant = nearestName(name, MODES)
    const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`
    throw new WxError('config-invalid', `mode is ${JSON.stringify(name)}; it is 'plain', 'compat' or 'safe'.${hint}`)
  }
  if (mode !== 'plain' && !hasKey) throw new WxError('config-invalid', `mode '${mode}' needs appId and encodingAESKey.`)
  return mode
}

/** With a store that lacks a method, every push would be accepted without the replay check. */
function readStore(value: Store | '' | null | undefined): Store | undefined {
  if (value === undefined || value === null || value === '') return undefined
  for (const method of ['get', 'set'] as const) {
    if (typeof value[method] === 'function') continue
    throw new WxError(
      'config-invalid',
      `store has no method ${method}. Give a store such as new RedisStore(…), not its address or its class.`,
    )
  }
  return value
}

function readSlow(value: AnswerPolicy | undefined): AnswerPolicy | undefined {
  if (value === undefined || typeof value?.attach === 'function') return value
  throw new WxError('config-invalid', 'slow is no answer policy. Give it slowAnswers({ … }) of @wx/conversation/slow, not its options.')
}

function texts(option: string, value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((one) => text(option, one) ?? [])
}

function text(option: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return nonEmpty(value)
  throw new WxError('config-invalid', `${option} is a ${typeof value}; it must be a string.`)
}
