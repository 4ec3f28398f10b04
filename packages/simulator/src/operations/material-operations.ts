import { isRecord } from '@wx/core/internal'
import type { Material } from '../platform/media/materials'
import { FileAnswer } from './file-answer'
import { mediumOf } from './media-operations'
import { type JsonObject, numberOf, type Operations, textOf } from './operation'
import { pageOf } from './page'
import type { Platform } from './platform'

/**
 * Permanent files. Articles are drafts and publications.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html
 */
export function materialOperations({ materials, media, drafts }: Platform): Operations {
  const urlOf = ({ mediaId }: Material, origin: string): string => origin + media.path(mediaId)
  return {
    'POST /cgi-bin/material/add_material': async ({ query, form, origin }) => {
      const file = form.get('media')
      const medium = await mediumOf(query.type, file)
      if (typeof medium === 'number') return medium
      const about = describe(form.get('description'))
      if (medium.type === 'video' && about.title === '') return 41011
      const material = materials.add(medium, { name: file instanceof File ? file.name : '', ...about })
      if (typeof material === 'number') return material
      const pictured = material.type === 'image' || material.type === 'thumb'
      return { media_id: material.mediaId, ...(pictured ? { url: urlOf(material, origin) } : {}) }
    },
    'POST /cgi-bin/material/get_material': ({ body, origin }) => {
      const material = materials.get(textOf(body, 'media_id'))
      if (material === undefined) return 40007
      if (material.type === 'video') {
        return { title: material.title, description: material.introduction, down_url: urlOf(material, origin) }
      }
      const medium = media.get(material.mediaId)
      return medium === undefined ? 40007 : new FileAnswer(medium.bytes, medium.contentType, material.name)
    },
    'POST /cgi-bin/material/del_material': ({ body }) => {
      const mediaId = textOf(body, 'media_id')
      if (materials.get(mediaId) === undefined) return 40007
      materials.delete(mediaId)
      return 0
    },
    'GET /cgi-bin/material/get_materialcount': () => ({
      voice_count: materials.ofType('voice').length,
      video_count: materials.ofType('video').length,
      image_count: materials.ofType('image').length + materials.ofType('thumb').length,
      news_count: drafts.all().length,
    }),
    'POST /cgi-bin/material/batchget_material': ({ body, origin }) => {
      // Articles are in the drafts; an account that is new has none here.
      const type = body.type === 'image' || body.type === 'voice' || body.type === 'video' ? body.type : undefined
      const all = type === undefined ? [] : materials.ofType(type)
      return pageOf(all, numberOf(body, 'offset'), numberOf(body, 'count'), (material) => item(material, urlOf(material, origin)))
    },
  }
}

function item({ mediaId, name, updatedAt }: Material, url: string): JsonObject {
  return { media_id: mediaId, name, update_time: updatedAt, url }
}

/** The form field `description` of a video: JSON in a text. */
function describe(given: unknown): { readonly title: string; readonly introduction: string } {
  const parsed: unknown = typeof given === 'string' && given !== '' ? JSON.parse(given) : undefined
  return isRecord(parsed)
    ? { title: textOf(parsed, 'title'), introduction: textOf(parsed, 'introduction') }
    : { title: '', introduction: '' }
}
