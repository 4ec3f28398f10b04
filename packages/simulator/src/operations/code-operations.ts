import { greySquare } from '../endpoints/made-up-file'
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

/** The picture of a code, a grey square; `undefined` for a ticket that is unknown or expired. */
export function codePicture({ codes }: Platform, ticket: string): FileAnswer | undefined {
  const code = codes.find(ticket)
  return code === undefined || code === 'expired' ? undefined : new FileAnswer(greySquare(430), 'image/png')
}
