import { numberOf } from '@wx/api'
import { requireId } from '../base/answer-fields'
import { type Fault, InvalidRequest } from '../base/invalid-request'
import type { Caller } from '../call/caller'

/** What a scan tells the bot, as `EventKey`: a number, or a text of 1 to 64 characters. */
export type Scene = number | string

/** A QR code that was made. */
export interface QrCode {
  readonly ticket: string
  /** What the code says: make the picture of it yourself, or use {@link imageUrl}. */
  readonly url: string
  /** The picture, as the platform makes it. Anybody may load it, without a token. */
  readonly imageUrl: string
  /** `undefined` if it never expires. */
  readonly expireSeconds: number | undefined
}

const MAX_SECONDS = 30 * 24 * 3_600
const MAX_SCENE_CHARACTERS = 64
const MAX_SCENE_ID = { temporary: 0xffff_ffff, permanent: 100_000 } as const

type Life = keyof typeof MAX_SCENE_ID

/** QR codes of one account. {@link qrCodes} makes one. */
export class QrCodes {
  readonly #wx: Caller

  constructor(wx: Caller) {
    this.#wx = wx
  }

  /**
   * A code that expires, after 30 days at most. Its scene is a text, or a number from 1 to 4,294,967,295.
   *
   * Rejects with a `WxError` of code `config-invalid`, an {@link InvalidRequest}, for what the platform would
   * refuse; else with the client's error.
   * Source: https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodes/api_createqrcode
   *
   * @example
   * ```ts
   * const { imageUrl } = await qrCodes(wx).temporary('login-5f2c', { expireSeconds: 300 })
   * ```
   */
  async temporary(scene: Scene, { expireSeconds }: { readonly expireSeconds: number }): Promise<QrCode> {
    refuse([...sceneFaults(scene, 'temporary'), ...secondsFaults(expireSeconds)])
    return this.#create(typeof scene === 'number' ? 'QR_SCENE' : 'QR_STR_SCENE', scene, { expire_seconds: expireSeconds })
  }

  /**
   * A code for ever, of which an account has 100,000. Its scene is a text, or a number from 1 to 100,000.
   * Rejects as {@link temporary}.
   *
   * @example
   * ```ts
   * const { imageUrl } = await qrCodes(wx).permanent('shop-12')
   * ```
   */
  async permanent(scene: Scene): Promise<QrCode> {
    refuse(sceneFaults(scene, 'permanent'))
    return this.#create(typeof scene === 'number' ? 'QR_LIMIT_SCENE' : 'QR_LIMIT_STR_SCENE', scene, {})
  }

  async #create(action_name: string, scene: Scene, expiry: Readonly<Record<string, number>>): Promise<QrCode> {
    const path = '/cgi-bin/qrcode/create'
    const action_info = { scene: typeof scene === 'number' ? { scene_id: scene } : { scene_str: scene } }
    const answer = await this.#wx.post(path, { ...expiry, action_name, action_info })
    const ticket = requireId(answer, 'ticket', `POST ${path}`)
    return {
      ticket,
      url: requireId(answer, 'url', `POST ${path}`),
      imageUrl: qrCodeImageUrl(ticket),
      expireSeconds: expiry.expire_seconds === undefined ? undefined : (numberOf(answer.expire_seconds) ?? expiry.expire_seconds),
    }
  }
}

/**
 * QR codes that carry a scene (带参数的二维码): a scan follows the account or opens its chat, and the bot gets the
 * scene in the events `subscribe` (as `qrscene_…`) and `SCAN`. For verified service accounts (服务号).
 * Source: https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodes/api_createqrcode
 *
 * @example
 * ```ts
 * const { imageUrl } = await qrCodes(wx).permanent('shop-12')
 * ```
 */
export function qrCodes(wx: Caller): QrCodes {
  return new QrCodes(wx)
}

/**
 * The picture of a code, by its ticket. Anybody may load it; 404 for a ticket that is wrong or over.
 * Source: https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodes/api_createqrcode
 *
 * @example
 * ```ts
 * const image = `<img src="${qrCodeImageUrl(ticket)}">`
 * ```
 */
export function qrCodeImageUrl(ticket: string): string {
  return `https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=${encodeURIComponent(ticket)}`
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new InvalidRequest('this QR code', faults)
}

function sceneFaults(scene: unknown, life: Life): readonly Fault[] {
  if (typeof scene === 'number') {
    const most = MAX_SCENE_ID[life]
    if (Number.isInteger(scene) && scene >= 1 && scene <= most) return []
    return [{ place: 'scene', problem: `It is ${scene}; the number of a ${life} code is a whole one from 1 to ${most}.` }]
  }
  const length = typeof scene === 'string' ? [...scene].length : 0
  if (length >= 1 && length <= MAX_SCENE_CHARACTERS) return []
  return [{ place: 'scene', problem: `It must be a number, or a text of 1 to ${MAX_SCENE_CHARACTERS} characters; it has ${length}.` }]
}

function secondsFaults(seconds: unknown): readonly Fault[] {
  if (typeof seconds === 'number' && Number.isInteger(seconds) && seconds >= 1 && seconds <= MAX_SECONDS) return []
  return [{ place: 'expireSeconds', problem: `It is ${String(seconds)}; allowed are whole seconds from 1 to ${MAX_SECONDS} (30 days).` }]
}
