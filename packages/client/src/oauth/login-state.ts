import { type Clock, systemClock, WxError } from '@wx/core'
import { refuseUnknownOptions } from '@wx/core/internal'
import { toHex } from '../base/hex'

/** Options of a {@link LoginState}. */
export interface LoginStateOptions {
  /** At least 32 characters, the same in all processes, and known to no browser. */
  readonly secret: string
  readonly clock?: Clock
}

/** What a state is bound to: with another of these it is refused. */
export interface LoginBinding {
  /** A random value that only this browser has, in a cookie. */
  readonly browser: string
  /** Where the browser goes after the login. */
  readonly to?: string | undefined
}

const LEAST_SECRET = 32
/** A page that asks may stay open for a while; the code that comes back is good for five minutes. */
const LIFETIME_SECONDS = 600
/** Eight characters of base 36 are enough for 89,000 years. */
const EXPIRY_LENGTH = 8
const STATE = /^[0-9a-z]{8}[0-9a-f]{64}$/

/**
 * The `state` of a login: its end, in seconds, and an HMAC-SHA-256 over that end, the browser and the target.
 * 72 letters and digits. Nothing is stored.
 *
 * It stands against login CSRF: an attacker begins a login, and makes another person's browser open the
 * callback with the attacker's code. That person would then be logged in as the attacker, and would give the
 * attacker what is entered there. A signature alone does not help: the attacker gets a signed state from the
 * same link as everyone. So the state is bound to a value in a cookie of the browser that began, which the
 * attacker can neither read nor set. Source: RFC 6749 §10.12, RFC 9700 §4.7.
 *
 * A state can be used until it ends. What makes a login single is the code, which WeChat takes once.
 *
 * @example
 * ```ts
 * const states = new LoginState({ secret })
 * const state = await states.sign({ browser })
 * await states.check(state, { browser })
 * ```
 */
export class LoginState {
  readonly #key: Promise<CryptoKey>
  readonly #clock: Clock

  /** Throws a `WxError` of code `config-invalid` for a secret that is too short. */
  constructor(options: LoginStateOptions) {
    refuseUnknownOptions('LoginState', options, ['secret', 'clock'])
    const { secret, clock = systemClock } = options
    if (typeof secret !== 'string' || secret.length < LEAST_SECRET) {
      throw new WxError('config-invalid', `The secret of a login's state must have ${LEAST_SECRET} characters or more: take random ones.`)
    }
    this.#key = crypto.subtle.importKey('raw', utf8(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
    this.#clock = clock
  }

  /** A state that is good for ten minutes, for this browser and this target. */
  async sign(binding: LoginBinding): Promise<string> {
    const expiry = (this.#seconds() + LIFETIME_SECONDS).toString(36).padStart(EXPIRY_LENGTH, '0')
    const mac = await crypto.subtle.sign('HMAC', await this.#key, signedText(expiry, binding))
    return `${expiry}${toHex(new Uint8Array(mac))}`
  }

  /**
   * Rejects with a `WxError` of code `query-invalid` for a text that is no state, of code
   * `signature-mismatch` for one of another browser, another target or another secret, and of code
   * `timestamp-outside-window` for one that has ended. The comparison takes the same time wherever two
   * signatures differ.
   */
  async check(state: string, binding: LoginBinding): Promise<void> {
    if (!STATE.test(state)) throw new WxError('query-invalid', 'The state of this login was not made here. Begin the login again.')
    const expiry = state.slice(0, EXPIRY_LENGTH)
    const mac = fromHex(state.slice(EXPIRY_LENGTH))
    if (!(await crypto.subtle.verify('HMAC', await this.#key, mac, signedText(expiry, binding)))) {
      throw new WxError(
        'signature-mismatch',
        'The state belongs to another browser, another target or another secret. Begin the login again.',
      )
    }
    if (Number.parseInt(expiry, 36) <= this.#seconds()) {
      throw new WxError('timestamp-outside-window', `The login took longer than ${LIFETIME_SECONDS / 60} minutes. Begin it again.`)
    }
  }

  #seconds(): number {
    return Math.floor(this.#clock.now() / 1000)
  }
}

/** As JSON, so that no two bindings have one text. */
function signedText(expiry: string, { browser, to = '' }: LoginBinding): Uint8Array<ArrayBuffer> {
  return utf8(JSON.stringify(['wx-login', expiry, browser, to]))
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
