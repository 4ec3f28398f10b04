import type { Clock } from '@wx/core'
import type { Chat } from '../chat/chat'
import { Load } from '../chat/load'
import { wait } from '../delivery/delivery'
import type { SimulatedAccount } from '../platform/account'
import type { AccountRights } from '../platform/account-rights'
import { Drafts } from '../platform/articles/drafts'
import { Publications } from '../platform/articles/publications'
import type { Assets } from '../platform/assets'
import { type ApiCall, CallLog } from '../platform/calls/call-log'
import { CallQuotas } from '../platform/calls/call-quotas'
import { ApiFaults } from '../platform/calls/faults'
import type { QrCodes } from '../platform/codes/qr-codes'
import { ShortKeys } from '../platform/codes/short-keys'
import { Materials } from '../platform/media/materials'
import type { MediaLibrary } from '../platform/media/media-library'
import type { Menus } from '../platform/menu/menus'
import { LongIds } from '../platform/messages/long-ids'
import { MassJobs } from '../platform/messages/mass-jobs'
import { Templates } from '../platform/messages/templates'
import { AccessTokens } from '../platform/tokens/access-tokens'
import { ComponentTokens } from '../platform/tokens/component-tokens'
import { JsTickets } from '../platform/tokens/js-tickets'
import { WebLogin } from '../platform/tokens/web-login'
import { Tags } from '../platform/users/tags'

export interface PlatformOptions {
  readonly account: SimulatedAccount
  readonly rights: AccountRights
  readonly chat: Chat
  readonly media: MediaLibrary
  readonly menus: Menus
  readonly codes: QrCodes
  readonly assets: Assets
  readonly clock: Clock
  /** Aborted when the simulator closes. */
  readonly closing: AbortSignal
  readonly onCall: (call: ApiCall) => void
}

/** How long a job takes that the platform does after its answer: a choice of the simulator. */
const JOB_MS = 1_000

/** Everything that the API reads and changes. */
export class Platform {
  readonly account: SimulatedAccount
  readonly rights: AccountRights
  readonly chat: Chat
  readonly media: MediaLibrary
  readonly menus: Menus
  readonly codes: QrCodes
  readonly clock: Clock
  readonly tokens: AccessTokens
  readonly components: ComponentTokens
  readonly tickets: JsTickets
  readonly login: WebLogin
  readonly quotas: CallQuotas
  readonly log: CallLog
  readonly faults: ApiFaults = new ApiFaults()
  readonly ids: LongIds = new LongIds()
  readonly tags: Tags = new Tags()
  readonly templates: Templates = new Templates()
  readonly massJobs: MassJobs = new MassJobs()
  readonly publications: Publications
  readonly shortKeys: ShortKeys
  readonly materials: Materials
  readonly drafts: Drafts
  readonly load: Load
  /** Aborted when the simulator closes. */
  readonly closing: AbortSignal

  constructor({ account, rights, chat, media, menus, codes, assets, clock, closing, onCall }: PlatformOptions) {
    this.account = account
    this.rights = rights
    this.chat = chat
    this.media = media
    this.menus = menus
    this.codes = codes
    this.clock = clock
    this.log = new CallLog(onCall)
    this.tokens = new AccessTokens(clock)
    this.components = new ComponentTokens(clock)
    this.tickets = new JsTickets(clock)
    this.login = new WebLogin(clock)
    this.quotas = new CallQuotas(clock)
    this.shortKeys = new ShortKeys(clock)
    this.materials = new Materials(media, clock)
    this.drafts = new Drafts(clock, assets.changed)
    this.publications = new Publications(assets.changed)
    this.load = new Load({ chat, clock, signal: closing })
    this.closing = closing
  }

  /** Unix seconds. */
  get seconds(): number {
    return Math.floor(this.clock.now() / 1000)
  }

  /** Runs the rest of a job one second after the answer, unless the simulator closes before. */
  later(task: () => void): void {
    void this.wait(JOB_MS).then(() => {
      if (!this.closing.aborted) task()
    })
  }

  /** Waits by the clock; not longer than the simulator runs. */
  wait(ms: number): Promise<void> {
    return wait(ms, { clock: this.clock, signal: this.closing })
  }
}
