import { type Clock, systemClock } from './clock'
import { Cipher } from './envelope/cipher'
import { Envelope, type Mode } from './envelope/envelope'
import { WxError } from './error'
import type { Shapes } from './message/message'
import type { Store } from './store/store'

export interface BotOptions {
  /** The console's Token. A list while it is being changed: each is accepted. */
  readonly token: string | readonly string[]
  /** Needed with `encodingAESKey`; behind a third-party platform the component's. */
  readonly appId?: string
  /** The console's EncodingAESKey. A list while it is being changed; the reply is sealed with the key that opened. */
  readonly encodingAESKey?: string | readonly string[]
  /** As in the console. Default: `safe` with a key, `plain` without. `compat` accepts both forms, for switching over. */
  readonly mode?: Mode
  /** Where signatures already seen are remembered. Give several processes one shared store. Default: this process's memory. */
  readonly store?: Store
  /** How far a push's timestamp may be from this machine's clock, in seconds, 3,600 at most. Default 300. */
  readonly timestampWindow?: number
  /** Default 65,536; 16 MiB at most. */
  readonly maxBodyBytes?: number
  /**
   * After this many milliseconds without an answer the body is `success`, so that the user sees no fault line; WeChat
   * hangs up at 5,000. Default 4,500.
   */
  readonly deadlineMs?: number
  /** How to read pushes that you added to `Pushes`. */
  readonly shapes?: Partial<Shapes>
  readonly clock?: Clock
}

/** The options, checked once and in the form the code works with. */
export interface Settings {
  readonly tokens: readonly string[]
  readonly envelope: Envelope
  readonly mode: Mode
  readonly store: Store | undefined
  readonly timestampWindowMs: number
  readonly maxBodyBytes: number
  readonly deadlineMs: number
  readonly shapes: Partial<Shapes>
  readonly clock: Clock
}

/** Throws a `WxError` of code `config-invalid`. */
export function readOptions(options: BotOptions): Settings {
  const tokens = list(options.token)
  if (tokens.length === 0 || tokens.some((token) => token === '')) {
    throw new WxError(
      'config-invalid',
      'token is missing or empty. It is the Token you typed in the console; is the environment variable set?',
    )
  }
  const clock = options.clock ?? systemClock
  const ciphers = readCiphers(options)
  const mode = readMode(options.mode, ciphers.length > 0)
  return {
    tokens,
    mode,
    envelope: new Envelope({ mode, tokens, ciphers, clock }),
    clock,
    store: options.store,
    timestampWindowMs: 1000 * between('timestampWindow', options.timestampWindow ?? 300, 1, 3600),
    maxBodyBytes: between('maxBodyBytes', options.maxBodyBytes ?? 65_536, 1, 16_777_216),
    deadlineMs: between('deadlineMs', options.deadlineMs ?? 4_500, 1, 60_000),
    shapes: options.shapes ?? {},
  }
}

function readCiphers(options: BotOptions): readonly Cipher[] {
  const keys = list(options.encodingAESKey)
  if (keys.length === 0) {
    if (!('encodingAESKey' in options) || options.mode === 'plain') return []
    throw new WxError(
      'config-invalid',
      "encodingAESKey is given but empty; is the environment variable set? A bot that is meant to be in plain mode leaves it out, or says mode: 'plain'.",
    )
  }
  const { appId } = options
  if (appId === undefined || appId === '') {
    throw new WxError(
      'config-invalid',
      'encodingAESKey is given without appId; every encrypted message carries the app id, and it is compared.',
    )
  }
  return keys.map((encodingAESKey) => new Cipher({ encodingAESKey, appId }))
}

function readMode(mode: Mode | undefined, hasKey: boolean): Mode {
  if (mode === undefined) return hasKey ? 'safe' : 'plain'
  if (mode !== 'plain' && mode !== 'compat' && mode !== 'safe') {
    throw new WxError('config-invalid', `mode is ${JSON.stringify(mode)}; it is 'plain', 'compat' or 'safe'.`)
  }
  if (mode !== 'plain' && !hasKey) throw new WxError('config-invalid', `mode '${mode}' needs appId and encodingAESKey.`)
  return mode
}

function list(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return values.map((one) => {
    if (typeof one === 'string') return one
    throw new WxError('config-invalid', `A token or key is ${one === null ? 'null' : `a ${typeof one}`}; it must be a string.`)
  })
}

function between(option: string, value: number, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value
  throw new WxError('config-invalid', `${option} is ${String(value)}; it must be a number from ${least} to ${most}.`)
}
