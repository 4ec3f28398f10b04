import { describe, expectTypeOf, test } from 'vitest'
import type { Caller } from '../call/caller'
import type { WxClient } from '../call/wx-client'
import type { TemporaryMedia } from '../media/temporary-media'
import type { WxAnswer } from './answer'
import type {
  DownloadArgs,
  GetAnswer,
  GetArgs,
  GetPath,
  PageArgs,
  PageItem,
  PostAnswer,
  PostArgs,
  PostPath,
  Settled,
  UploadArgs,
  WrongMethod,
} from './arguments'
import type { CustomMessage } from './bodies/custom-message'
import type { MassToTag, MassToUsers } from './bodies/mass-message'
import type { MenuButton } from './bodies/menu-button'
import type { OneTimeMessage, SubscriptionNotice, TemplateMessage } from './bodies/template-message'
import type { CallOptions, DownloadOptions, Media, UploadOptions, WxFields } from './call-options'

/** The signatures, without anything behind them. */
interface Typed {
  get<P extends GetPath, Args = GetArgs<P>>(path: P, ...args: Settled<Args>): GetAnswer<P>
  post<P extends PostPath, Args = PostArgs<P>>(path: P, ...args: Settled<Args>): PostAnswer<P>
}
declare const wx: Typed
declare const client: WxClient

/** Compiled, never run. */
function compiled(_calls: () => unknown): void {}

describe('a known path', () => {
  test('has the arguments and the answer of its row', () => {
    expectTypeOf<GetArgs<'/sns/auth'>>().toEqualTypeOf<[query: { access_token: string; openid: string }, options?: CallOptions]>()
    expectTypeOf<GetAnswer<'/cgi-bin/user/get'>['next_openid']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<PostAnswer<'/cgi-bin/message/template/send'>>().toEqualTypeOf<{ msgid: number | bigint }>()
    expectTypeOf<DownloadArgs<'/cgi-bin/media/get'>>().toEqualTypeOf<[query: { media_id: string }, options?: DownloadOptions]>()
    expectTypeOf<UploadArgs<'/cgi-bin/media/uploadimg'>[1]>().toEqualTypeOf<{ media: Media } & UploadOptions>()
  })

  test('needs only what it must have: what the client fills itself may be left out', () => {
    compiled(() => [
      wx.get('/cgi-bin/tags/get'),
      wx.get('/cgi-bin/token', { grant_type: 'client_credential' }),
      wx.post('/cgi-bin/clear_quota'),
      wx.post('/cgi-bin/media/voice/translatecontent', '你好', { query: { lfrom: 'zh_CN', lto: 'en_US' } }),
      // @ts-expect-error openid is missing
      wx.get('/cgi-bin/user/info'),
      // @ts-expect-error the query is missing
      wx.post('/cgi-bin/media/voice/translatecontent', '你好'),
      // @ts-expect-error a field that the row does not have
      wx.get('/cgi-bin/user/info', { openid: 'o', language: 'zh_CN' }),
      // @ts-expect-error a value that the row does not have
      wx.get('/cgi-bin/user/info', { openid: 'o', lang: 'fr' }),
    ])
  })

  test('of a temporary file is answered with the id that its type has', () => {
    const media = new Uint8Array(1)
    const upload = <Type extends keyof TemporaryMedia>(type: Type) => client.upload('/cgi-bin/media/upload', { type }, { media })
    expectTypeOf(upload<'image'>)
      .returns.resolves.toHaveProperty('media_id')
      .toBeString()
    expectTypeOf(upload<'thumb'>)
      .returns.resolves.toHaveProperty('thumb_media_id')
      .toBeString()
    expectTypeOf(upload<'thumb'>).returns.resolves.not.toHaveProperty('media_id')
    compiled(() => [
      client.upload('/cgi-bin/media/upload', { type: 'voice' }, { media }).then(({ media_id }) => media_id.length),
      // @ts-expect-error a type that the platform does not have
      client.upload('/cgi-bin/media/upload', { type: 'dance' }, { media }),
      // @ts-expect-error a field that the row does not have
      client.upload('/cgi-bin/media/upload', { type: 'image' }, { media, wrong_field: 1 }),
    ])
  })

  test('of another method is refused, and the type says which method is right', () => {
    expectTypeOf<GetArgs<'/cgi-bin/menu/create'>>().toEqualTypeOf<[wrongMethod: '/cgi-bin/menu/create is called with wx.post']>()
    expectTypeOf<WrongMethod<'/cgi-bin/media/upload'>>().toEqualTypeOf<'/cgi-bin/media/upload is called with wx.upload'>()
    compiled(() => [
      // @ts-expect-error a POST
      wx.get('/cgi-bin/menu/create', { button: [] }),
      // @ts-expect-error a GET
      wx.post('/cgi-bin/menu/delete'),
    ])
  })

  test('whose answer comes in parts has the type of an item', () => {
    expectTypeOf<PageItem<'/cgi-bin/user/get'>>().toEqualTypeOf<string>()
    expectTypeOf<PageItem<'/cgi-bin/freepublish/batchget'>>().toHaveProperty('article_id')
    expectTypeOf<PageArgs<'/cgi-bin/draft/batchget'>[0]>().toEqualTypeOf<
      { offset?: number; count?: number; no_content?: 0 | 1 } | undefined
    >()
  })
})

test('an unknown path takes and answers anything', () => {
  expectTypeOf<GetArgs<'/any/path'>>().toEqualTypeOf<[query?: WxFields | undefined, options?: CallOptions | undefined]>()
  expectTypeOf<PostAnswer<'/any/path'>>().toEqualTypeOf<WxAnswer>()
  expectTypeOf<GetAnswer<string>>().toEqualTypeOf<WxAnswer>()
  compiled(() => wx.post('/any/path', { a: 1 }, { query: { b: 2 } }))
})

describe('a body with a kind', () => {
  test('of a customer-service message has the content of its msgtype, and only that', () => {
    expectTypeOf<PostArgs<'/cgi-bin/message/custom/send'>[0]>().toEqualTypeOf<CustomMessage>()
    expectTypeOf<CustomMessage['msgtype']>().toEqualTypeOf<
      | 'text'
      | 'image'
      | 'voice'
      | 'video'
      | 'music'
      | 'news'
      | 'mpnews'
      | 'mpnewsarticle'
      | 'msgmenu'
      | 'wxcard'
      | 'miniprogrampage'
      | 'link'
    >()
    compiled(() => [
      wx.post('/cgi-bin/message/custom/send', {
        touser: 'o',
        msgtype: 'text',
        text: { content: 'a' },
        customservice: { kf_account: 'k@a' },
      }),
      // @ts-expect-error a text has no image
      wx.post('/cgi-bin/message/custom/send', { touser: 'o', msgtype: 'text', image: { media_id: 'm' } }),
      // @ts-expect-error a kind that there is not
      wx.post('/cgi-bin/message/custom/send', { touser: 'o', msgtype: 'audio', audio: { media_id: 'm' } }),
    ])
  })

  test('of a mass message has its addressees', () => {
    expectTypeOf<{ filter: { is_to_all: true }; msgtype: 'text'; text: { content: string } }>().toExtend<MassToTag>()
    expectTypeOf<{ filter: { is_to_all: true }; msgtype: 'text'; text: { content: string } }>().not.toExtend<MassToUsers>()
    expectTypeOf<{ touser: string[]; msgtype: 'text'; mpnews: { media_id: string } }>().not.toExtend<MassToUsers>()
  })

  test('of a menu has the fields of each button', () => {
    expectTypeOf<{ type: 'view'; name: string; url: string }>().toExtend<MenuButton>()
    expectTypeOf<{ name: string; sub_button: { type: 'click'; name: string; key: string }[] }>().toExtend<MenuButton>()
    expectTypeOf<{ type: 'click'; name: string; url: string }>().not.toExtend<MenuButton>()
    expectTypeOf<{ name: string }>().not.toExtend<MenuButton>()
    // Menus have two levels.
    expectTypeOf<{
      name: string
      sub_button: { name: string; sub_button: [{ type: 'view'; name: string; url: string }] }[]
    }>().not.toExtend<MenuButton>()
  })

  test('of a template has the fields that it is given', () => {
    expectTypeOf<TemplateMessage['data']>().toEqualTypeOf<Readonly<Record<string, { readonly value: string }>>>()
    expectTypeOf<keyof SubscriptionNotice<'thing1' | 'time2'>['data']>().toEqualTypeOf<'thing1' | 'time2'>()
    expectTypeOf<keyof OneTimeMessage['data']>().toEqualTypeOf<'content'>()
  })
})

test('a client is what the helpers on top take', () => {
  expectTypeOf<WxClient>().toExtend<Caller>()
})
