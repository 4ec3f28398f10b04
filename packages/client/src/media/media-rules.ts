import { WxError } from '@wx/core'
import { type FileKind, fileKind } from './file-kind'

interface Rule {
  readonly kinds: readonly FileKind[]
  readonly maxBytes: number
}

const KIB = 1_024
const MIB = 1_048_576

/**
 * What each upload takes, by path and by `type` if there is one. If two pages disagree on a size, the
 * larger one stands here. The sources:
 * https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/New_temporary_materials.html and
 * https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html
 */
const RULES: Readonly<Record<string, Rule>> = {
  '/cgi-bin/media/upload image': { kinds: ['jpg', 'png', 'gif', 'bmp'], maxBytes: 10 * MIB },
  '/cgi-bin/media/upload voice': { kinds: ['amr', 'mp3'], maxBytes: 2 * MIB },
  '/cgi-bin/media/upload video': { kinds: ['mp4'], maxBytes: 10 * MIB },
  '/cgi-bin/media/upload thumb': { kinds: ['jpg'], maxBytes: 64 * KIB },
  '/cgi-bin/material/add_material image': { kinds: ['jpg', 'png', 'gif', 'bmp'], maxBytes: 10 * MIB },
  '/cgi-bin/material/add_material voice': { kinds: ['amr', 'mp3', 'wav', 'wma'], maxBytes: 2 * MIB },
  '/cgi-bin/material/add_material video': { kinds: ['mp4'], maxBytes: 10 * MIB },
  '/cgi-bin/material/add_material thumb': { kinds: ['jpg'], maxBytes: 64 * KIB },
  '/cgi-bin/media/uploadimg': { kinds: ['jpg', 'png'], maxBytes: MIB },
  '/customservice/kfaccount/uploadheadimg': { kinds: ['jpg'], maxBytes: MIB },
}

/**
 * Throws a `WxError` of code `media-invalid` for a file that this upload does not take: by its content, not
 * by its name.
 */
export function checkMedia(path: string, type: unknown, file: { readonly size: number; readonly head: Uint8Array }): void {
  const byType = typeof type === 'string' ? RULES[`${path} ${type}`] : undefined
  const rule = byType ?? RULES[path]
  if (rule === undefined) return
  const what = byType === undefined ? path : `${path} of type ${type}`
  if (file.size === 0) throw new WxError('media-invalid', `The file is empty. ${what} takes a file of at least one byte.`)
  const kind = fileKind(file.head)
  if (kind === undefined || !rule.kinds.includes(kind)) {
    const seen = kind === undefined ? 'of an unknown kind' : kind
    throw new WxError('media-invalid', `The file is ${seen}, by its content; ${what} takes ${rule.kinds.join(', ')}. Convert it first.`)
  }
  if (file.size > rule.maxBytes) {
    throw new WxError('media-invalid', `The file has ${file.size} bytes; ${what} takes ${rule.maxBytes} at most. Make it smaller first.`)
  }
}
