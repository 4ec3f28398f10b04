import { setMaxListeners } from 'node:events'
import type { Server } from 'node:http'
import { type Clock, type Context, type PushName, systemClock, WxError } from '@wx/core'
import { nonEmpty, refuseUnknownOptions, reportToConsole } from '@wx/core/internal'
import type { MessageFields } from '@wx/core/testing'
import { Chat } from './chat/chat'
import type { LoadOptions, LoadResult } from './chat/load'
import { SimulatedUser } from './chat/simulated-user'
import { readBotError } from './delivery/bot-error'
import { Courier } from './delivery/courier'
import type { Disturbance } from './delivery/disturbances'
import type { Exchange } from './delivery/exchange'
import { MarkFail } from './delivery/mark-fail'
import type { PushFields } from './delivery/push-fields'
import { checkTarget, type TargetOptions, Targets } from './delivery/targets'
import { type Verification, type VerificationOptions, verify } from './delivery/verification'
import { listen } from './http/server'
import { Platform } from './operations/platform'
import { type AccountOptions, resolveAccount, type SimulatedAccount } from './platform/account'
import type { AccountKind } from './platform/account-kind'
import { AccountRights } from './platform/account-rights'
import { Assets } from './platform/assets'
import type { ApiCall } from './platform/calls/call-log'
import type { ApiFault } from './platform/calls/faults'
import { checkChoice } from './platform/choice'
import { type QrCode, QrCodes } from './platform/codes/qr-codes'
import { type KeptFile, MEDIA_TYPES, MediaLibrary, type MediaType } from './platform/media/media-library'
import { type MenuButton, readMenu } from './platform/menu/menu'
import { Menus } from './platform/menu/menus'
import { MovableClock } from './platform/movable-clock'
import { loginRedirect, readLoginRequest } from './platform/tokens/login-request'
import { checkPage, type PageConfig, type PageVerdict } from './platform/tokens/page-config'
import { ConversationRecord } from './record/conversation-record'
import { COPY_FORMS, type CopyForm, copyOf } from './scenario/exchange-copy'
import type { Playback } from './scenario/play'
import type { Scenario } from './scenario/scenario'
import { Scenarios } from './scenario/scenarios'
import { BadDay } from './trouble/bad-day'
import type { Trouble } from './trouble/trouble'

/**
 * `target` is the bot's webhook, such as `http://127.0.0.1:3000/wechat`; `targets` are those of several
 * processes.
 */
export type SimulatorOptions = PlatformSettings & TargetOptions

/** Everything but the address of the bot. */
export interface PlatformSettings extends AccountOptions {
  /** Default: 0, any free port. */
  readonly port?: number
  /** Default: 127.0.0.1, which only this machine can reach. */
  readonly host?: string
  /** The buttons under the chat, until the bot creates others. */
  readonly menu?: readonly MenuButton[]
  readonly clock?: Clock
  /** Whether 30 time-outs in 5 minutes stop all pushes for a minute (MarkFail). Default: true. */
  readonly markFail?: boolean
  /**
   * Whether a customer-service message that comes less than 300 ms after the one before it is shown above
   * it. Default: true.
   */
  readonly swapQuickMessages?: boolean
  readonly fetch?: typeof globalThis.fetch
  /** Called with every call of the API, when it was answered. */
  readonly onCall?: (call: ApiCall) => void
}

const OPTION_NAMES: readonly (keyof SimulatorOptions)[] = [
  'target',
  'targets',
  'spread',
  'token',
  'mode',
  'appId',
  'secret',
  'encodingAESKey',
  'accountName',
  'accountKind',
  'customerService',
  'port',
  'host',
  'menu',
  'clock',
  'markFail',
  'swapQuickMessages',
  'fetch',
  'onCall',
]

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

function checkPort(port: number): number {
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new WxError('config-invalid', `port is ${JSON.stringify(port)}. It must be a whole number from 0, any free port, to 65535.`)
}

function checkMenu(button: readonly MenuButton[]): readonly MenuButton[] {
  if (Array.isArray(button) && button.length === 0) return button
  const menu = readMenu({ button })
  if (typeof menu !== 'number') return menu
  throw new WxError(
    'config-invalid',
    `The platform would refuse this menu with ${menu}. It takes up to 3 buttons, each of a documented type with what that needs (click a key, view a url), or with up to 5 of these.`,
    { errcode: menu },
  )
}

function originOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

function addTemplate({ templates }: Platform, title: string, content: string): string {
  const template = templates.add(title, content)
  if (template !== undefined) return template.template_id
  throw new WxError('config-invalid', 'The account has 25 templates already, which is the most. Use fewer, or delete some by the API.')
}

function authorize(platform: Platform, address: string, openid: string): string {
  const query = URL.canParse(address) ? Object.fromEntries(new URL(address).searchParams) : {}
  const request = readLoginRequest(query, platform)
  if (typeof request === 'string') throw new WxError('config-invalid', `The platform would refuse this login: ${request}`)
  return loginRedirect(request, platform.login.code({ openid, scope: request.scope }))
}

async function verifyAll([first, ...others]: Targets['all'], options: Omit<VerificationOptions, 'target'>): Promise<Verification> {
  const result = await verify({ ...options, target: first })
  for (const target of result.ok ? others : []) {
    const { ok, message } = await verify({ ...options, target })
    if (!ok) return { ok, message: `${new URL(target).origin}: ${message}` }
  }
  return result
}

/**
 * Starts a local WeChat platform for one bot: it pushes what users do, answers the API that the bot calls,
 * and serves a chat page.
 *
 * All times are by the option `clock`: a request of a push is cut after 5 s, a push is tried up to three
 * times after time-outs, tokens live 7,200 s. A user may write without following. Rejects with a `WxError` of
 * code `config-invalid` for options that can't work, an unknown option, and a port that is taken. An empty
 * text counts as absent.
 *
 * @example
 * ```ts
 * const sim = await startSimulator({ target: 'http://127.0.0.1:3000/wechat', token })
 * await sim.user('o1').say('你好') // { type: 'text', text: '…' }
 * await sim.close()
 * ```
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  refuseUnknownOptions('startSimulator', options, OPTION_NAMES)
  const { clock: botClock = systemClock, fetch = globalThis.fetch } = options
  const clock = new MovableClock(botClock)
  const host = nonEmpty(options.host) ?? '127.0.0.1'
  const port = checkPort(options.port ?? 0)
  const targets = new Targets(options)
  const account = resolveAccount(options)
  const rights = new AccountRights(options)
  const assets = new Assets()
  const media = new MediaLibrary(clock, assets.changed)
  const menus = new Menus(checkMenu(options.menu ?? []))
  const codes = new QrCodes(clock, assets.changed)
  const closing = new AbortController()
  // Each push that is on its way listens.
  setMaxListeners(0, closing.signal)
  const { signal } = closing
  let origin = ''
  const markFail = new MarkFail(options.markFail)
  const courier = new Courier({ account, targets, markFail, media, clock, botClock, fetch, signal })
  const { swapQuickMessages = true } = options
  const record = new ConversationRecord()
  const chat = new Chat({ courier, account, media, menus, codes, assets, record, clock, swapQuickMessages, origin: () => origin })
  const onCall = (call: ApiCall): void => {
    record.addCall(call)
    options.onCall?.(call)
  }
  const platform = new Platform({ account, rights, chat, media, menus, codes, assets, clock, signal, onCall })
  const day = new BadDay({ platform, courier, markFail, clock })
  const user = (openid: string): SimulatedUser =>
    new SimulatedUser(chat, openid, (address, authorized) => authorize(platform, address, authorized))
  const scenarios = new Scenarios({ chat, user, targets, account, clock, signal, origin: () => origin })
  const server = await listen({ platform, day, scenarios, host, port })
  origin = originOf(server, host)

  return {
    url: origin,
    apiUrl: origin,
    account: {
      name: account.name,
      id: account.id,
      appId: account.appId,
      get kind() {
        return rights.kind
      },
    },
    user,
    get users() {
      return chat.people.map(({ openid }) => user(openid))
    },
    upload: (type, bytes, contentType) =>
      media.add({ type: checkChoice('The media type', type, MEDIA_TYPES), bytes: new Uint8Array(bytes), contentType }),
    addTemplate: ({ title, content }) => addTemplate(platform, title, content),
    get files() {
      return media.files()
    },
    get codes() {
      return codes.all()
    },
    trigger: (name, fields) => chat.trigger(name, fields),
    resend: (exchange, changes) => chat.resend(exchange, changes),
    repeat: (exchange) => chat.repeat(exchange),
    copy: (exchange, form) => copyOf(exchange, checkChoice('form', form, COPY_FORMS)),
    scenario: (exchanges) => scenarios.record(exchanges),
    scenarioFile: (exchanges) => scenarios.file(exchanges),
    testFile: (exchanges) => scenarios.test(exchanges),
    play: (scenario) => scenarios.play(scenario),
    load: (options) => platform.load.run(options),
    checkPage: (url, config) => checkPage(url, config, account, platform.tickets),
    botError: (error, ctx) => {
      reportToConsole(error, ctx)
      chat.botFailed(readBotError(error, ctx))
    },
    disturb: (disturbance) => day.disturb(disturbance),
    fail: (path, fault) => day.fail(path, fault),
    markFail: () => day.silence(),
    revokeTokens: () => day.revokeTokens(),
    supersedeTokens: () => day.supersedeTokens(),
    get troubles() {
      return day.troubles
    },
    endTroubles: () => day.endAll(),
    setAccountKind: (kind) => day.become(kind),
    advance: (ms) => day.advance(ms),
    get calls() {
      return platform.log.all()
    },
    get exchanges() {
      return record.exchanges
    },
    verify: async (address) => verifyAll(address === undefined ? targets.all : [checkTarget(address)], { account, fetch, clock: botClock }),
    close: () =>
      new Promise((resolve, reject) => {
        closing.abort()
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }
}
