import type { Clock } from '@wx/core'
import { Vouchers } from './vouchers'

const LIFE_MS = 7_200_000

/**
 * The tickets that sign pages (`jsapi`) and cards (`wx_card`). A ticket is answered again, with its
 * remaining life, until it expires: a guess, the page only says to keep it. Source:
 * https://developers.weixin.qq.com/doc/service/guide/h5/jssdk.html
 */
export class JsTickets {
  readonly #tickets: Vouchers<string>
  readonly #current = new Map<string, string>()

  constructor(clock: Clock) {
    this.#tickets = new Vouchers(clock, 'ticket_', LIFE_MS)
  }

  /** The ticket that was answered last, unless it expired. */
  current(type: string): string | undefined {
    const current = this.#current.get(type)
    return current !== undefined && this.#tickets.find(current) === type ? current : undefined
  }

  get(type: string): { readonly ticket: string; readonly expires_in: number } {
    const ticket = this.current(type) ?? this.#tickets.issue(type)
    this.#current.set(type, ticket)
    return { ticket, expires_in: this.#tickets.secondsLeft(ticket) }
  }
}
