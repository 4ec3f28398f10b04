import encodeQR from 'qr'
import { greyPng } from '../endpoints/grey-png'
import { FileAnswer } from './file-answer'
import { numberOf, type Operations, textOf } from './operation'
import type { Platform } from './platform'

/** Codes with scenes, and short keys. */
export function codeOperations({ codes, shortKeys }: Platform): Operations {
  return {
    'POST /cgi-bin/qrcode/create': ({ body }) =>
      codes.create(textOf(body, 'action_name'), body.action_info, numberOf(body, 'expire_seconds')),
    'POST /cgi-bin/shorten/gen': ({ body }) => {
      const created = shortKeys.create(textOf(body, 'long_data'), numberOf(body, 'expire_seconds'))
      return typeof created === 'number' ? created : { errcode: 0, errmsg: 'ok', ...created }
    },
    'POST /cgi-bin/shorten/fetch': ({ body }) => shortKeys.find(textOf(body, 'short_key')),
  }
}

/** As wide as the platform's pictures. */
const PICTURE_PX = 430

/** The picture of a code; `undefined` for a ticket that is unknown or expired. */
export function codePicture({ codes }: Platform, ticket: string): FileAnswer | undefined {
  const code = codes.find(ticket)
  return code === undefined || code === 'expired' ? undefined : new FileAnswer(draw(code.url), 'image/png')
}

/** Draws the text as a QR code in the middle of the picture. */
function draw(text: string): Uint8Array {
  const modules = encodeQR(text, 'raw', { ecc: 'medium' })
  const scale = Math.floor(PICTURE_PX / modules.length)
  const margin = Math.floor((PICTURE_PX - scale * modules.length) / 2)
  const moduleAt = (pixel: number): number => Math.floor((pixel - margin) / scale)
  return greyPng(PICTURE_PX, (x, y) => (modules[moduleAt(y)]?.[moduleAt(x)] === true ? 0 : 255))
}
