import type { FormValue } from '../endpoints/request-check'
import { kindOf, takes } from '../platform/media/file-kind'
import { isMediaType, type MediaType, type Medium, safeType } from '../platform/media/media-library'
import type { Errcode } from '../platform/platform-error'
import { FileAnswer } from './file-answer'
import { type Operations, textOf } from './operation'
import type { Platform } from './platform'

/**
 * The most bytes that a file may have.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/New_temporary_materials.html, which gives
 * 10 MB and 2 MB for pictures. That 45001 is the code for more is a guess.
 */
const MAX_BYTES: Readonly<Record<MediaType, number>> = { image: 10 << 20, voice: 2 << 20, video: 10 << 20, thumb: 64 << 10 }
const ARTICLE_PICTURE_BYTES = 1 << 20

/** Temporary files, and the pictures of articles. */
export function mediaOperations(platform: Platform): Operations {
  const { media } = platform
  return {
    'POST /cgi-bin/media/upload': async ({ query, form }) => {
      const medium = await mediumOf(query.type, form.get('media'))
      if (typeof medium === 'number') return medium
      const name = medium.type === 'thumb' ? 'thumb_media_id' : 'media_id'
      return { type: medium.type, [name]: media.add(medium), created_at: platform.seconds }
    },
    'GET /cgi-bin/media/get': ({ query, origin }) => {
      const mediaId = query.media_id ?? ''
      const medium = media.get(mediaId)
      if (medium === undefined) return 40007
      if (medium.type === 'video') return { video_url: origin + media.path(mediaId) }
      return new FileAnswer(medium.bytes, medium.contentType, mediaId)
    },
    'GET /cgi-bin/media/get/jssdk': ({ query }) => {
      const medium = media.get(query.media_id ?? '')
      return medium?.type === 'voice' ? new FileAnswer(medium.bytes, 'voice/speex', `${query.media_id}.speex`) : 40007
    },
    'POST /cgi-bin/media/uploadimg': async ({ form, origin }) => {
      const medium = await mediumOf('image', form.get('media'))
      if (typeof medium === 'number') return medium
      const kind = kindOf(medium.bytes)?.name
      if (kind === 'gif' || kind === 'bmp') return 40005
      if (medium.bytes.length >= ARTICLE_PICTURE_BYTES) return 40009
      return { url: origin + media.path(media.addPermanent(medium)) }
    },
    'POST /cgi-bin/media/uploadvideo': ({ body }) => {
      const medium = media.get(textOf(body, 'media_id'))
      if (medium?.type !== 'video') return 40007
      return { type: 'video', media_id: media.add(medium), created_at: platform.seconds }
    },
  }
}

/** The uploaded file, or the platform's code for what is wrong with it. */
export async function mediumOf(type: string | undefined, file: FormValue | undefined): Promise<Medium | Errcode> {
  if (!isMediaType(type)) return 40004
  if (!(file instanceof File) || file.size === 0) return 41005
  if (file.size > MAX_BYTES[type]) return 45001
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!takes(type, bytes)) return 40005
  return { type, bytes, contentType: kindOf(bytes)?.contentType ?? safeType(file.type) }
}
