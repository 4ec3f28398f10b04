import type { Context, PushName } from '@wx/core'
import type { MessageFields } from '@wx/core/testing'
import type { LoadOptions, LoadResult } from './chat/load'
import type { SimulatedUser } from './chat/simulated-user'
import type { Disturbance } from './delivery/disturbances'
import type { Exchange } from './delivery/exchange'
import type { PushFields } from './delivery/push-fields'
import type { Verification } from './delivery/verification'
import type { SimulatedAccount } from './platform/account'
import type { AccountKind } from './platform/account-kind'
import type { ApiCall } from './platform/calls/call-log'
import type { ApiFault } from './platform/calls/faults'
import type { QrCode } from './platform/codes/qr-codes'
import type { KeptFile, MediaType } from './platform/media/media-library'
import type { PageConfig, PageVerdict } from './platform/tokens/page-config'
import type { CopyForm } from './scenario/exchange-copy'
import type { Playback } from './scenario/play'
import type { Scenario } from './scenario/scenario'
import type { Trouble } from './trouble/trouble'

/** A platform of its own: users, pushes, API and chat page. */
export interface Simulator {
  /** The address of the chat page. */
  readonly url: string
  /** What the bot calls instead of `https://api.weixin.qq.com`. */
  readonly apiUrl: string
  readonly account: Pick<SimulatedAccount, 'name' | 'id' | 'appId'> & { readonly kind: AccountKind }
  /** The user with that openid. A new user does not follow the account. */
  readonly user: (openid: string) => SimulatedUser
  /** The users that a page or `user` asked for, in that order. */
  readonly users: readonly SimulatedUser[]
  /** Adds a file as if the bot had uploaded it; returns its media id. */
  readonly upload: (type: MediaType, bytes: Uint8Array, contentType: string) => string
  /**
   * Adds a template for template messages, as the console does; returns its id. The content has places such
   * as `{{thing1.DATA}}`. Throws a `WxError` of code `config-invalid` for the 26th.
   */
  readonly addTemplate: (template: { readonly title: string; readonly content: string }) => string
  /** The files that users sent and the bot uploaded, newest first, until they expire. */
  readonly files: readonly KeptFile[]
  /** The codes that the bot made, newest first; `user.scan(ticket)` scans one. */
  readonly codes: readonly QrCode[]
  /**
   * Pushes the sample of any push that core knows, to the bot as from the platform; resolves when it came to
   * its end. Fields that are given replace those of the sample. Rejects with a `WxError` of code
   * `config-invalid` for a name or a field that doesn't exist.
   *
   * @example
   * ```ts
   * const { outcome } = await sim.trigger('event:TEMPLATESENDJOBFINISH', { Status: 'success' })
   * ```
   */
  readonly trigger: <K extends PushName>(name: K, fields?: MessageFields<K>) => Promise<Exchange>
  /**
   * Pushes again what was pushed, as something new: at a later time and with a new id, so that the bot runs
   * its handlers. Fields that are given replace those of the same name; a text replaces the whole push, and
   * its time and id become new unless they were changed in it. Resolves when the push came to its end.
   * Rejects with a `WxError` of code `config-invalid` for a text that is not XML.
   *
   * @example
   * ```ts
   * const [first] = sim.exchanges
   * if (first) await sim.resend(first, { Content: '再见' })
   * ```
   */
  readonly resend: (exchange: Exchange, changes?: string | PushFields) => Promise<Exchange>
  /**
   * Sends the request of a push once more, to the letter, as the platform does after a time-out. A bot takes
   * it for a repeat: it answers as before and runs no handler; a minute later it refuses it. Rejects with a
   * `WxError` of code `config-invalid` for a push that was never sent.
   *
   * @example
   * ```ts
   * const [first] = sim.exchanges
   * if (first) await sim.repeat(first)
   * ```
   */
  readonly repeat: (exchange: Exchange) => Promise<Exchange>
  /**
   * A push for elsewhere: its last request as a command line (`curl`), or all that went over the wire
   * (`raw`). Throws a `WxError` of code `config-invalid` for a push that was never sent.
   */
  readonly copy: (exchange: Exchange, form: CopyForm) => string
  /**
   * What users did and what they saw, of all pushes or of these. Pushes that the platform made by itself and
   * repeats are left out. Times and ids that vary have places: `{time}`, `{id}`.
   *
   * @example
   * ```ts
   * const { steps } = await sim.scenario(sim.user('o1').exchanges)
   * ```
   */
  readonly scenario: (exchanges?: readonly Exchange[]) => Promise<Scenario>
  /** The scenario as a file in YAML, which `play` and `wx-simulator play` take. */
  readonly scenarioFile: (exchanges?: readonly Exchange[]) => Promise<string>
  /**
   * The scenario as a file for vitest, which plays it to the bot in a simulator of its own. It takes the
   * bot's secrets from the environment: `WX_TOKEN`, `WX_AES_KEY`, `WX_APP_SECRET`.
   */
  readonly testFile: (exchanges?: readonly Exchange[]) => Promise<string>
  /**
   * Plays a scenario, or the one in the file of that path, and compares what users see. A user who was met
   * before is played by a new one. Rejects with a `WxError` of code `config-invalid` for what is no scenario.
   *
   * @example
   * ```ts
   * const { differences } = await sim.play({ steps: [{ say: '你好', sees: ['你好！'] }] })
   * ```
   */
  readonly play: (scenario: string | Scenario) => Promise<Playback>
  /**
   * Lets many users write at once, up to 10,000 texts. Resolves when all pushes came to their end. Rejects
   * with a `WxError` of code `config-invalid` for options that can't be.
   *
   * @example
   * ```ts
   * const { outcomes, latencyMs } = await sim.load({ users: 50, messages: 20, perSecond: 100 })
   * ```
   */
  readonly load: (options?: LoadOptions) => Promise<LoadResult>
  /**
   * Makes calls of one path fail, or of every path with `*`: the next `times`, or all. Returns what ends
   * it. Throws a `WxError` of code `config-invalid` for a fault that can't be.
   *
   * @example
   * ```ts
   * sim.fail('/cgi-bin/message/custom/send', { errcode: 45047, times: 2 })
   * sim.fail('/cgi-bin/user/info', { cut: 'after' }) // done, but without an answer
   * ```
   */
  readonly fail: (path: string, fault: ApiFault) => () => void
  /**
   * Disturbs the next `times` pushes, or all: late, lost, twice, in the wrong order, cut off. Returns what
   * ends it. Throws a `WxError` of code `config-invalid` for a disturbance that can't be.
   *
   * @example
   * ```ts
   * sim.disturb({ duplicate: 'at-once', times: 1 })
   * ```
   */
  readonly disturb: (disturbance: Disturbance) => () => void
  /**
   * What the phone says of `wx.config` on the page at that address: whether the signature is made with the
   * account's ticket for this address.
   *
   * @example
   * ```ts
   * const { errMsg } = sim.checkPage('http://127.0.0.1:3000/', config) // 'config:ok'
   * ```
   */
  readonly checkPage: (url: string, config: PageConfig) => PageVerdict
  /**
   * For a bot in the same process, `bot.catch(sim.botError)`: the bot's own error then stands at its push, in
   * `exchange.botErrors` and on the page. The console gets it too, as without `catch`.
   *
   * @example
   * ```ts
   * bot.catch(sim.botError)
   * ```
   */
  readonly botError: (error: unknown, ctx?: Context) => void
  /** Begins the minute in which MarkFail (自动屏蔽) lets no push through. */
  readonly markFail: () => void
  /** Kills every access token of the account: calls with one get 40001 until a new one is fetched. */
  readonly revokeTokens: () => void
  /**
   * Another program fetches a token by `/cgi-bin/token`: the bot's own classic token works for five minutes
   * more, then it gets 40001. Stable tokens don't change.
   */
  readonly supersedeTokens: () => void
  /** What `fail`, `disturb` and `markFail` asked for and has not ended, with how often it struck. */
  readonly troubles: readonly Trouble[]
  /** Ends all of them. Pushes that wait for the next one are sent. */
  readonly endTroubles: () => void
  /**
   * Makes the account one of another kind; `account.kind` says which. Throws a `WxError` of code
   * `config-invalid` for a kind that doesn't exist.
   */
  readonly setAccountKind: (kind: AccountKind) => void
  /**
   * Moves the platform's clock ahead, so that tokens, media and codes expire, windows close and quotas begin
   * anew. No time passes: requests on their way, retries, delays and the second after which a job has its
   * result last as long as ever. The bot's clock stays, and so does the `timestamp` of pushes, which the bot
   * compares with it; `CreateTime` moves. With a clock of your own, as the option `clock`, move that one if
   * time is to pass. Throws a `WxError` of code `config-invalid` unless `ms` is a whole number from 1.
   *
   * @example
   * ```ts
   * sim.advance(2 * 3_600_000) // every token has expired
   * ```
   */
  readonly advance: (ms: number) => void
  /** The calls of the API with their answers, newest last; up to 10,000. */
  readonly calls: readonly ApiCall[]
  /** The pushes to all users with their attempts, newest last; up to 10,000. */
  readonly exchanges: readonly Exchange[]
  /**
   * The check that the platform's console makes when the URL is saved: of `address`, such as a tunnel's, or
   * of the target. Of several targets all are checked, and the first failure is told. Rejects with a
   * `WxError` of code `config-invalid` only for an address that can't be a webhook.
   */
  readonly verify: (address?: string) => Promise<Verification>
  /** Ends every connection; pushes that are being sent end as faults. */
  readonly close: () => Promise<void>
}
