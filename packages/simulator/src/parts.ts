import { setMaxListeners } from 'node:events'
import { type Clock, systemClock } from '@wx/core'
import { Chat } from './chat/chat'
import { SimulatedUser } from './chat/simulated-user'
import { Courier } from './delivery/courier'
import { MarkFail } from './delivery/mark-fail'
import type { Targets } from './delivery/targets'
import { authorize } from './operations/login-operations'
import { Platform } from './operations/platform'
import type { SimulatedAccount } from './platform/account'
import { AccountRights } from './platform/account-rights'
import { Assets } from './platform/assets'
import type { ApiCall } from './platform/calls/call-log'
import { QrCodes } from './platform/codes/qr-codes'
import { MediaLibrary } from './platform/media/media-library'
import { Menus } from './platform/menu/menus'
import { MovableClock } from './platform/movable-clock'
import type { OwnAddress } from './platform/own-address'
import { ConversationRecord } from './record/conversation-record'
import { Scenarios } from './scenario/scenarios'
import { checkMenu, type MountOptions } from './simulator-options'
import { BadDay } from './trouble/bad-day'

export interface PartsOptions {
  /** What every form of the simulator takes; the account is in `account`. */
  readonly settings: MountOptions
  readonly account: SimulatedAccount
  readonly targets: Targets
  readonly fetch: typeof globalThis.fetch
  /** A `fetch` from another address. Default: from another one of this machine. */
  readonly elsewhere?: typeof globalThis.fetch
  readonly address: OwnAddress
}

/** A simulator without a server. */
export interface Parts extends Pick<PartsOptions, 'account' | 'targets' | 'fetch' | 'address'> {
  readonly rights: AccountRights
  readonly platform: Platform
  readonly day: BadDay
  readonly scenarios: Scenarios
  readonly user: (openid: string) => SimulatedUser
  /** The clock of the bot; the platform's is ahead of it after `advance`. */
  readonly botClock: Clock
  /** Ends all that waits. */
  readonly closing: AbortController
}

/** Throws a `WxError` of code `config-invalid` for a kind of account or a menu that can't be. */
export function assemble({ settings, account, targets, fetch, elsewhere, address }: PartsOptions): Parts {
  const { clock: botClock = systemClock, swapQuickMessages = true } = settings
  const clock = new MovableClock(botClock)
  const rights = new AccountRights(settings)
  const assets = new Assets()
  const media = new MediaLibrary(clock, assets.changed)
  const menus = new Menus(checkMenu(settings.menu ?? []))
  const codes = new QrCodes(clock, assets.changed)
  const closing = new AbortController()
  // Each push that is on its way listens.
  setMaxListeners(0, closing.signal)
  const { signal } = closing
  const origin = (): string => address.url
  const markFail = new MarkFail(settings.markFail)
  const courier = new Courier({ account, targets, markFail, media, clock, botClock, fetch, ...(elsewhere && { elsewhere }), signal })
  const record = new ConversationRecord()
  const chat = new Chat({ courier, account, media, menus, codes, assets, record, clock, swapQuickMessages, origin })
  const onCall = (call: ApiCall): void => {
    record.addCall(call)
    settings.onCall?.(call)
  }
  const platform = new Platform({ account, rights, chat, media, menus, codes, assets, clock, closing: signal, onCall })
  const day = new BadDay({ platform, courier, markFail, clock })
  const user = (openid: string): SimulatedUser =>
    new SimulatedUser(chat, openid, (page, authorized) => authorize(platform, page, authorized))
  const scenarios = new Scenarios({ chat, user, targets, account, clock, signal, origin })
  return { account, targets, fetch, address, rights, platform, day, scenarios, user, botClock, closing }
}
