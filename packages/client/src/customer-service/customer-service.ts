import { numberOf } from '@wx/api'
import { type Clock, type Reply, systemClock, type TransferReply, WxError } from '@wx/core'
import { isRecord, refuseUnknownOptions } from '@wx/core/internal'
import { listOf } from '../base/answer-fields'
import { whileHeld } from '../base/while-held'
import type { Caller } from '../call/caller'
import type { CustomContent } from '../routes/bodies/custom-message'
import { customMessages } from './custom-messages'
import { refusalOf, type SendOutcome } from './send-outcome'
import { UserQueue } from './user-queue'

/** Options of {@link customerService}. */
export interface CustomerServiceOptions {
  /** Marks every message as made by a machine, as the law of China asks for what a model wrote. */
  readonly ai?: boolean
  readonly clock?: Clock
}

/** Options of `CustomerService.send`. */
export interface SendOptions {
  /** Marks this message as made by a machine, or not: see {@link CustomerServiceOptions.ai}. */
  readonly ai?: boolean
  /** The member of staff in whose name it is sent: `prefix@account`. */
  readonly kfAccount?: string
  readonly signal?: AbortSignal
}

/** Typing (对方正在输入) is not to be seen now, which is no failure: no exchange in the last 30 s. */
const NOT_NOW = 45080
const TYPING_ALREADY = 45081

/** Customer-service messages (客服消息) of one account. {@link customerService} makes one. */
export class CustomerService {
  readonly #wx: Caller
  readonly #ai: boolean
  readonly #queue: UserQueue

  constructor(wx: Caller, options: CustomerServiceOptions = {}) {
    refuseUnknownOptions('customerService', options, ['ai', 'clock'])
    this.#wx = wx
    this.#ai = options.ai ?? false
    this.#queue = new UserQueue(options.clock ?? systemClock)
  }

  /**
   * Sends a text, a passive reply or a message of `custom/send`'s own kinds to a user. A user's messages go
   * one after another, in the order of the calls and 300 ms apart, if one process sends them. A long text
   * goes in parts, see {@link customMessages}; a `transfer` opens a session with the member of staff it
   * names, or with the one online who has the fewest.
   *
   * Resolves to what became of it: sent, or refused for a reason that lies with the user or the account.
   * Rejects with a `WxError` of code `reply-invalid` for what can't be sent, and with the client's error for
   * every other failure. Then the part under way may have arrived, and is never sent again here.
   *
   * Source: https://developers.weixin.qq.com/doc/service/api/customer/message/api_sendcustommessage
   *
   * @example
   * ```ts
   * const outcome = await service.send(openid, reply.text(answer), { ai: true })
   * if (outcome.status === 'refused') console.warn(outcome.reason)
   * ```
   */
  async send(openid: string, message: string | Reply | CustomContent, options: SendOptions = {}): Promise<SendOutcome> {
    refuseUnknownOptions('send', options, ['ai', 'kfAccount', 'signal'])
    if (isTransfer(message)) return whileHeld(this.#queue.run(openid, () => this.#transfer(openid, message, options)))
    const parts = customMessages(message)
    return whileHeld(this.#queue.run(openid, () => this.#sendParts(openid, parts, options)))
  }

  /**
   * Shows that an answer is being written (对方正在输入): for 15 seconds, until the next message, or until `on`
   * is false. Resolves to whether the user sees it: not without an exchange in the last 30 seconds, and not
   * if messages are refused. Rejects with the client's error for every other failure.
   *
   * Source: https://developers.weixin.qq.com/doc/service/api/customer/message/api_typing
   *
   * @example
   * ```ts
   * await service.typing(openid)
   * ```
   */
  async typing(openid: string, on: boolean = true, options: { readonly signal?: AbortSignal } = {}): Promise<boolean> {
    try {
      await this.#wx.post('/cgi-bin/message/custom/typing', { touser: openid, command: on ? 'Typing' : 'CancelTyping' }, options)
      return on
    } catch (error) {
      if (WxError.is(error) && error.errcode === TYPING_ALREADY) return true
      if ((WxError.is(error) && error.errcode === NOT_NOW) || refusalOf(error) !== undefined) return false
      throw error
    }
  }

  async #sendParts(openid: string, parts: readonly CustomContent[], options: SendOptions): Promise<SendOutcome> {
    for (const [sent, part] of parts.entries()) {
      if (sent > 0) await this.#queue.pause()
      try {
        await this.#post('/cgi-bin/message/custom/send', this.#body(openid, part, options), options)
      } catch (error) {
        return refusedOrThrow(error, sent, parts.slice(sent))
      }
    }
    return { status: 'sent' }
  }

  #body(openid: string, message: CustomContent, { ai = this.#ai, kfAccount }: SendOptions): Readonly<Record<string, unknown>> {
    return {
      ...message,
      touser: openid,
      ...(kfAccount === undefined ? {} : { customservice: { kf_account: kfAccount } }),
      ...(ai ? { aimsgcontext: { is_ai_msg: 1 } } : {}),
    }
  }

  /** Source: https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html */
  async #transfer(openid: string, { TransInfo }: TransferReply, options: SendOptions): Promise<SendOutcome> {
    try {
      const kf_account = TransInfo?.KfAccount ?? (await this.#leastBusy())
      await this.#post('/customservice/kfsession/create', { kf_account, openid }, options)
      return { status: 'sent' }
    } catch (error) {
      return refusedOrThrow(error, 0, [])
    }
  }

  async #leastBusy(): Promise<string> {
    const { kf_online_list } = await this.#wx.get('/cgi-bin/customservice/getonlinekflist')
    const [first] = [...listOf(kf_online_list, isStaff)].sort((a, b) => sessions(a) - sessions(b))
    if (first !== undefined) return first.kf_account
    throw new WxError(
      'upstream-failed',
      'No member of staff is online to take the user over: sign in to the customer-service page first.',
      {
        errcode: 65415,
      },
    )
  }

  async #post(path: string, body: Readonly<Record<string, unknown>>, { signal }: SendOptions): Promise<void> {
    await this.#wx.post(path, body, signal === undefined ? {} : { signal })
  }
}

/**
 * The sender of an account's customer-service messages (客服消息). Keep one for each account: the order of a
 * user's messages is kept within it.
 *
 * Allowed are 5 messages in 48 hours after a user's message, and 3 in a minute after a follow, a scan or a
 * tap on a menu button; only verified accounts have the right.
 * Source: https://developers.weixin.qq.com/doc/service/api/customer/message/api_sendcustommessage
 *
 * @example
 * ```ts
 * const service = customerService(wx)
 * await service.send(openid, '您的订单已发货')
 * ```
 */
export function customerService(wx: Caller, options: CustomerServiceOptions = {}): CustomerService {
  return new CustomerService(wx, options)
}

function refusedOrThrow(error: unknown, sent: number, rest: readonly CustomContent[]): SendOutcome {
  const refusal = refusalOf(error)
  if (refusal === undefined) throw error
  return { status: 'refused', ...refusal, sent, rest }
}

function isTransfer(message: string | Reply | CustomContent): message is TransferReply {
  return isRecord(message) && 'MsgType' in message && message.MsgType === 'transfer_customer_service'
}

interface Staff {
  readonly kf_account: string
  readonly accepted_case?: unknown
}

function isStaff(value: unknown): value is Staff {
  return isRecord(value) && typeof value.kf_account === 'string'
}

function sessions({ accepted_case }: Staff): number {
  return numberOf(accepted_case) ?? 0
}
