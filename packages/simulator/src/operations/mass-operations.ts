import { isRecord } from '@wx/core/internal'
import type { Content } from '../platform/content'
import type { MassJob } from '../platform/messages/mass-jobs'
import { SentOnce } from '../platform/messages/sent-once'
import { type Errcode, platformError } from '../platform/platform-error'
import { type Answer, type Call, idOf, type JsonObject, numberOf, type Operations, textOf, textsOf } from './operation'
import type { Platform } from './platform'
import { shownArticles } from './shown-articles'

/** The account from which the platform pushes what became of a mass message. */
const MASS_HELPER = 'mphelper'
const DUPLICATE_MS = 86_400_000
const MOST_CLIENT_ID_BYTES = 32
const MOST_OPENIDS = 10_000

/**
 * Messages to many followers. The quota of turns per day or month is not kept: it depends on the account.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html
 */
export function massOperations(platform: Platform): Operations {
  const { chat, ids, massJobs, tags } = platform
  const sent = new SentOnce(platform.clock, DUPLICATE_MS)

  const finish = (job: MassJob, total: number, reached: number): void => {
    job.status = 'SEND_SUCCESS'
    void chat.pushes.notify(MASS_HELPER, {
      Event: 'MASSSENDJOBFINISH',
      MsgID: String(job.msgId),
      Status: 'send success',
      TotalCount: total,
      FilterCount: reached,
      SentCount: reached,
      ErrorCount: 0,
      CopyrightCheckResult: { Count: 0, ResultList: '', CheckState: 0 },
      ArticleUrlResult: { Count: 0, ResultList: '' },
    })
  }

  const send = (call: Call, openids: readonly string[]): Answer => {
    const clientId = typeof call.body.clientmsgid === 'string' ? call.body.clientmsgid : undefined
    if (clientId !== undefined && new TextEncoder().encode(clientId).length > MOST_CLIENT_ID_BYTES) return 45067
    const earlier = sent.find(clientId)
    if (earlier !== undefined) return { ...platformError(45065), msg_id: earlier }
    const content = contentOf(call.body, platform)
    if (typeof content === 'number') return content
    const job = massJobs.add(sent.remember(clientId, ids.next()), ids.next())
    const users = openids.map((openid) => chat.known(openid)).filter((user) => user !== undefined)
    const reached = users.filter(({ record }) => record.following && !record.blocked)
    for (const user of reached) chat.show(user, content, call)
    platform.later(() => finish(job, openids.length, reached.length))
    return { errcode: 0, errmsg: 'send job submission success', msg_id: job.msgId, msg_data_id: job.msgDataId }
  }

  return {
    'POST /cgi-bin/message/mass/sendall': (call) => {
      const filter = isRecord(call.body.filter) ? call.body.filter : {}
      const followers = chat.users.map(({ record }) => record).filter(({ following }) => following)
      const tagId = numberOf(filter, 'tag_id') ?? -1
      if (filter.is_to_all !== true && !tags.has(tagId)) return 45159
      const wanted = filter.is_to_all === true ? followers : followers.filter(({ tagIds }) => tagIds.has(tagId))
      return send(
        call,
        wanted.map(({ openid }) => openid),
      )
    },
    'POST /cgi-bin/message/mass/send': (call) => {
      const openids = textsOf(call.body, 'touser')
      if (openids.length < 2) return 40130
      return openids.length > MOST_OPENIDS ? 40032 : send(call, openids)
    },
    'POST /cgi-bin/message/mass/preview': (call) => {
      const user = chat.known(textOf(call.body, 'touser') || textOf(call.body, 'towxname'))
      if (user === undefined || !user.record.following) return 40003
      const content = contentOf(call.body, platform)
      if (typeof content === 'number') return content
      chat.show(user, content, call)
      return { errcode: 0, errmsg: 'preview success', msg_id: ids.next() }
    },
    'POST /cgi-bin/message/mass/get': ({ body }) => {
      const job = massJobs.get(idOf(body, 'msg_id'))
      // The code for an unknown message is a guess.
      return job === undefined ? 40035 : { msg_id: job.msgId, msg_status: job.status }
    },
    'POST /cgi-bin/message/mass/delete': ({ body }) => {
      const job = massJobs.get(idOf(body, 'msg_id'))
      if (job === undefined) return 40035
      job.status = 'DELETE'
      return 0
    },
    'POST /cgi-bin/message/mass/speed/get': () => massJobs.speed,
    'POST /cgi-bin/message/mass/speed/set': ({ body }) => (massJobs.setSpeed(numberOf(body, 'speed') ?? -1) ? 0 : 40035),
  }
}

/** What the followers see. */
function contentOf(body: JsonObject, platform: Platform): Content | Errcode {
  const msgtype = textOf(body, 'msgtype')
  const payload = body[msgtype]
  const fields = isRecord(payload) ? payload : {}
  const mediaId = textOf(fields, 'media_id') || (textsOf(fields, 'media_ids')[0] ?? '')
  switch (msgtype) {
    case 'text': {
      const text = textOf(fields, 'content')
      return text === '' ? 44004 : { type: 'text', text }
    }
    case 'image':
    case 'images':
      return fileOf('image', mediaId, platform)
    case 'voice':
      return fileOf('voice', mediaId, platform)
    case 'mpvideo':
      return platform.media.has(mediaId)
        ? {
            type: 'video',
            mediaId,
            url: platform.media.path(mediaId),
            title: textOf(fields, 'title'),
            description: textOf(fields, 'description'),
          }
        : 40007
    case 'mpnews':
      return newsOf(mediaId, platform)
    case 'wxcard':
      // Withdrawn on 2024-08-10. The code is a guess.
      return 48008
    default:
      return 40008
  }
}

function fileOf(type: 'image' | 'voice', mediaId: string, { media }: Platform): Content | Errcode {
  return media.has(mediaId) ? { type, mediaId, url: media.path(mediaId) } : 40007
}

function newsOf(mediaId: string, platform: Platform): Content | Errcode {
  const articles = shownArticles(platform, 'media_id', mediaId)
  return articles === undefined ? 40007 : { type: 'news', articles }
}
