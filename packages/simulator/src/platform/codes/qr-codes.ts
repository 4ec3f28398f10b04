import { randomBytes } from 'node:crypto'
import type { Clock } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import type { Errcode } from '../platform-error'

/** A code of the account: who scans it brings the scene along. */
export interface QrCode {
  /** Names the code, in a scan and in the address of its picture. */
  readonly ticket: string
  readonly scene: string | number
  /** What the picture says. */
  readonly url: string
  /** Epoch milliseconds; absent for a permanent code. */
  readonly expiresAt?: number
}

/** What `/cgi-bin/qrcode/create` answers. */
export interface CreatedCode {
  readonly ticket: string
  /** Seconds; absent for a permanent code. */
  readonly expire_seconds?: number
  readonly url: string
}

const DEFAULT_SECONDS = 60
const MOST_SECONDS = 30 * 86_400
const MOST_LIMIT_ID = 100_000
const MOST_SCENE_ID = 2 ** 32 - 1
const MOST_SCENE_TEXT = 64
const MOST_PERMANENT = 100_000

/**
 * The account's codes with scenes.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Generating_a_Parametric_QR_Code.html
 */
export class QrCodes {
  readonly #clock: Clock
  readonly #codes = new Map<string, QrCode>()
  readonly #onChange: () => void
  #permanent = 0

  /** `onChange` hears of every new code. */
  constructor(clock: Clock, onChange: () => void) {
    this.#clock = clock
    this.#onChange = onChange
  }

  /** Newest first, with those that expired. */
  all(): readonly QrCode[] {
    return [...this.#codes.values()].reverse()
  }

  create(actionName: string, actionInfo: unknown, seconds: number | undefined): CreatedCode | Errcode {
    const scene = sceneOf(actionName, actionInfo)
    if (scene === undefined) return 40053
    if (actionName.startsWith('QR_LIMIT')) return this.#createPermanent(scene)
    // What the platform does with a longer time is a guess: it is cut.
    const expire_seconds = Math.min(seconds ?? DEFAULT_SECONDS, MOST_SECONDS)
    const { ticket, url } = this.#add({ ...newTicket(), scene, expiresAt: this.#clock.now() + expire_seconds * 1000 })
    return { ticket, expire_seconds, url }
  }

  /** The code with this ticket. */
  find(ticket: string): QrCode | 'expired' | undefined {
    const code = this.#codes.get(ticket)
    if (code?.expiresAt === undefined) return code
    return this.#clock.now() < code.expiresAt ? code : 'expired'
  }

  #createPermanent(scene: string | number): CreatedCode | Errcode {
    if (this.#permanent === MOST_PERMANENT) return 45029
    this.#permanent += 1
    const { ticket, url } = this.#add({ ...newTicket(), scene })
    return { ticket, url }
  }

  #add(code: QrCode): QrCode {
    this.#codes.set(code.ticket, code)
    this.#onChange()
    return code
  }
}

/** Guess: the platform's own addresses have another, unpublished form. */
function newTicket(): Pick<QrCode, 'ticket' | 'url'> {
  const ticket = `gQ${randomBytes(48).toString('base64url')}==`
  return { ticket, url: `http://weixin.qq.com/q/${ticket.slice(2, 24)}` }
}

function sceneOf(actionName: string, actionInfo: unknown): string | number | undefined {
  const scene = isRecord(actionInfo) && isRecord(actionInfo.scene) ? actionInfo.scene : {}
  if (actionName.endsWith('STR_SCENE')) {
    const text = scene.scene_str
    return typeof text === 'string' && text !== '' && text.length <= MOST_SCENE_TEXT ? text : undefined
  }
  const id = scene.scene_id
  const most = actionName === 'QR_LIMIT_SCENE' ? MOST_LIMIT_ID : MOST_SCENE_ID
  return typeof id === 'number' && Number.isInteger(id) && id >= 1 && id <= most ? id : undefined
}
