import { type Clock, type PushName, parseXml, WxError } from '@wx/core'
import type { MessageFields } from '@wx/core/testing'
import { type AdoptedPush, type AdoptOptions, adoptPush } from '../delivery/adopted-push'
import { type BotError, deliveryIdOf } from '../delivery/bot-error'
import { completePush } from '../delivery/complete-push'
import type { Courier } from '../delivery/courier'
import type { Exchange } from '../delivery/exchange'
import { ExchangeRecord } from '../delivery/exchange-record'
import { kindOf, type PushFields, pushXml } from '../delivery/push-fields'
import { FAULT_TEXT, type PushResult } from '../delivery/push-result'
import { reasonOf } from '../delivery/reason'
import { samplePush } from '../delivery/sample-push'
import { type SealedPush, sealedIn } from '../delivery/sealed-request'
import type { SimulatedAccount } from '../platform/account'
import type { Content } from '../platform/content'
import type { ConversationRecord } from '../record/conversation-record'
import { effectOf } from './action-effect'
import type { ChatIds } from './chat-ids'
import type { ChatUser } from './chat-user'
import type { ChatUsers } from './chat-users'
import { pushContent } from './push-content'
import type { Refusal } from './refusal'
import { type PushChanges, resentPush } from './resent-push'

export interface PushesOptions {
  readonly courier: Courier
  readonly account: SimulatedAccount
  readonly users: ChatUsers
  readonly ids: ChatIds
  readonly record: ConversationRecord
  readonly clock: Clock
}

/** What is to be pushed, and as what. */
export interface Outgoing {
  readonly id: string
  readonly plain: string
  readonly answerable: boolean
  readonly cause?: Exchange['cause']
  /** The same push as it was sent before. */
  readonly again?: SealedPush
}

/** A push that came to its end, and what the phone shows for it. */
export interface Delivered {
  readonly exchange: Exchange
  readonly shown: Content | undefined
}

/** The user of the chat page. */
const DEFAULT_OPENID = 'oSimulatorUser0000000000001'

/** The pushes to the bot: made, sent again, and recorded with their results. */
export class Pushes {
  readonly #options: PushesOptions
  /** True after the first reply: the bot can decrypt pushes. */
  #opened = false

  constructor(options: PushesOptions) {
    this.#options = options
  }

  /** Pushes XML as it is, or fields; what every push has is filled in if it is missing. */
  async push(openid: string, push: string | PushFields): Promise<Delivered> {
    const { account, clock, users, ids } = this.#options
    const user = users.met(openid)
    const id = ids.next()
    const now = clock.now()
    const filling = { account, openid, now, messageId: () => ids.message(now) }
    const plain = typeof push === 'string' ? push : pushXml(completePush(push, filling))
    const answerable = this.#open(user, plain)
    const content = pushContent(typeof push === 'string' ? await parseXml(push).catch(() => ({})) : push)
    if (content !== undefined) user.show({ from: 'user', content, exchangeId: id })
    return this.deliver(user, { id, plain, answerable, cause: 'push' })
  }

  /** Pushes again what was pushed, as something new: at a later time, with a new id. */
  async resend(before: Exchange, changes?: PushChanges): Promise<Exchange> {
    const { clock, users, ids, record } = this.#options
    const user = users.met(before.openid)
    const id = ids.next()
    // A repeat has the push of another exchange, whose line is meant.
    const same = record
      .exchangesOf(user.openid)
      .filter(({ push }) => push === before.push)
      .map(({ id }) => id)
    const lines = user.bubbles.filter(({ exchangeId = '' }) => same.includes(exchangeId))
    const now = clock.now()
    const { plain, line } = await resentPush(before, lines, { changes, seconds: Math.floor(now / 1000), msgId: ids.message(now) })
    if (line !== undefined) user.show({ ...line, exchangeId: id })
    const answerable = this.#open(user, plain)
    return (await this.deliver(user, { id, plain, answerable, cause: line?.action === undefined ? 'push' : 'action' })).exchange
  }

  /** Sends the request of a push once more, to the letter, as the platform does after a time-out. */
  async repeat({ openid, push: plain, attempts: [first] }: Exchange): Promise<Exchange> {
    if (first === undefined) throw new WxError('config-invalid', 'This push was never sent, so there is no request to repeat. Use resend.')
    const { users, ids } = this.#options
    const { answerable } = effectOf(kindOf(plain))
    const outgoing: Outgoing = { id: ids.next(), plain, answerable, cause: 'repeat', again: sealedIn(first.request) }
    return (await this.deliver(users.met(openid), outgoing)).exchange
  }

  /** Pushes the sample of a push, with other values in some of its fields. */
  async trigger<K extends PushName>(name: K, fields?: MessageFields<K>): Promise<Exchange> {
    const push = samplePush(name, fields)
    const openid = typeof push.FromUserName === 'string' ? push.FromUserName : DEFAULT_OPENID
    return (await this.push(openid, push)).exchange
  }

  /** Reads a push of any account as one of this user to this account. */
  adopt(openid: string, captured: string, options?: AdoptOptions): Promise<AdoptedPush> {
    const { account, users } = this.#options
    return adoptPush(captured, { account, openid: users.person(openid).openid, ...options })
  }

  /** Pushes an event that a call of the API caused. An answer is recorded, not shown. */
  async notify(openid: string, event: PushFields): Promise<void> {
    const { account, clock, users, ids } = this.#options
    const CreateTime = Math.floor(clock.now() / 1000)
    const fields = { ToUserName: account.id, FromUserName: openid, CreateTime, MsgType: 'event', ...event }
    await this.deliver(users.met(openid), { id: ids.next(), plain: pushXml(fields), answerable: false })
  }

  /** Delivers a push and records it while it lasts. */
  async deliver(user: ChatUser, { id, plain, answerable, cause, again }: Outgoing): Promise<Delivered> {
    const { clock, courier, account, record } = this.#options
    const { openid } = user
    const tell = (): void => user.notify({ type: 'exchange', exchange: push.exchange })
    const onChange = (): void => {
      record.pushChanged(push)
      tell()
    }
    const push = new ExchangeRecord({ id, openid, at: clock.now(), ...(cause && { cause }), push: plain, answerable, onChange })
    record.addPush(push)
    tell()
    const { result, last } = await courier.push({ plain, openid, again, onAttempt: (attempt) => push.attempted(attempt) })
    if (result.outcome === 'reply') this.#opened = true
    push.ended(result, account.cipher !== undefined && !this.#opened)
    const { exchange } = push
    const shown = answerable ? contentOf(result) : undefined
    if (shown !== undefined) {
      const attempt = last === undefined ? 0 : exchange.attempts.indexOf(last) + 1
      const from = shown.type === 'fault' || shown.type === 'notice' ? 'system' : 'account'
      user.show({ from, content: shown, exchangeId: id, ...(result.outcome === 'reply' ? { attempt } : {}) })
    }
    return { exchange, shown }
  }

  /** A customer-service message is taken for the answer to every push that has none, which is a guess. */
  messaged(openid: string): void {
    for (const push of this.#awaiting(openid)) push.messaged(this.#options.clock.now())
  }

  /** The platform refused a customer-service message to the user. */
  refused(openid: string, refusal: Refusal): void {
    for (const push of this.#awaiting(openid)) push.refused(refusal)
  }

  /** Records an error that the bot reported at the push that it names, else at those on their way. */
  botFailed({ text, openid = '', deliveryId }: BotError): void {
    const { record } = this.#options
    const named = record.pushesOf(openid).findLast(({ exchange }) => deliveryIdOf(exchange.push) === deliveryId)
    const failed = named === undefined ? record.pushes.filter(({ exchange }) => exchange.outcome === 'pending') : [named]
    for (const push of failed) push.failed(text)
  }

  /** Opens the window for messages if the push does. Returns whether the phone shows a reply to it. */
  #open(user: ChatUser, plain: string): boolean {
    const { opens, answerable } = effectOf(kindOf(plain))
    if (opens !== undefined) user.window.open(opens, this.#options.clock.now())
    return answerable
  }

  #awaiting(openid: string): readonly ExchangeRecord[] {
    return this.#options.record.pushesOf(openid).filter(({ awaitsMessage }) => awaitsMessage)
  }
}

/** What the phone shows for a result. */
function contentOf(result: PushResult): Content | undefined {
  if (result.outcome === 'reply') return result.content
  return result.outcome === 'fault' ? { type: 'fault', text: FAULT_TEXT, reason: reasonOf(result.verdict) } : undefined
}
