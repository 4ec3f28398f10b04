/** What the client must know of a path at run time. */
export interface RouteFacts {
  readonly method: 'GET' | 'POST'
  readonly kind: 'json' | 'upload' | 'download'
  readonly token: 'account' | 'component' | 'account|component' | 'user' | 'none'
  /** The token's name in the query, unless it is `access_token`. */
  readonly tokenParam?: string
  /** Fields that the client fills from its own configuration. */
  readonly auto?: Readonly<Record<string, string>>
  /** The content type of an upload that is no form but these bytes. */
  readonly raw?: string
  /** A read: making it twice changes nothing. */
  readonly safe: boolean
  readonly pages?: Pages
}

/** How an endpoint gives a long list in parts. */
export interface Pages {
  /** The field that says where a page begins. */
  readonly param: string
  /** Where the items are in the answer, such as `data.openid`. */
  readonly items: string
  /** Where the answer says where the next page begins; undefined if `param` counts the items. */
  readonly next?: string
  /** Where the answer says how many items there are in all. */
  readonly total?: string
}

const account = { kind: 'json', token: 'account' } as const
const read = { ...account, method: 'GET', safe: true } as const
const query = { ...account, method: 'POST', safe: true } as const
const write = { ...account, method: 'POST', safe: false } as const
const upload = { ...write, kind: 'upload' } as const

/** A stand-in: the rows that the tests of this package need. */
const ROUTES: Readonly<Record<string, RouteFacts>> = {
  '/cgi-bin/user/info': read,
  '/cgi-bin/user/get': { ...read, pages: { param: 'next_openid', items: 'data.openid', next: 'next_openid', total: 'total' } },
  '/cgi-bin/menu/get': read,
  '/cgi-bin/menu/delete': { ...read, safe: false },
  '/cgi-bin/menu/create': write,
  '/cgi-bin/message/custom/send': write,
  '/cgi-bin/message/template/send': write,
  '/cgi-bin/message/mass/sendall': write,
  '/cgi-bin/user/info/batchget': query,
  '/cgi-bin/draft/batchget': { ...query, pages: { param: 'offset', items: 'item', total: 'total_count' } },
  '/cgi-bin/tags/members/getblacklist': {
    ...query,
    pages: { param: 'begin_openid', items: 'data.openid', next: 'next_openid', total: 'total' },
  },
  '/cgi-bin/user/tag/get': { ...query, pages: { param: 'next_openid', items: 'data.openid', next: 'next_openid' } },
  '/cgi-bin/openapi/quota/get': query,
  '/cgi-bin/media/upload': upload,
  '/cgi-bin/media/uploadimg': upload,
  '/cgi-bin/material/add_material': upload,
  '/cgi-bin/media/voice/addvoicetorecofortext': { ...upload, raw: 'text/plain' },
  '/cgi-bin/media/get': { ...read, kind: 'download' },
  '/cgi-bin/material/get_material': { ...query, kind: 'download' },
  '/cgi-bin/clear_quota/v2': { ...write, token: 'none', auto: { appid: 'appId', appsecret: 'appSecret' } },
  '/cgi-bin/component/api_create_preauthcode': {
    ...write,
    token: 'component',
    tokenParam: 'component_access_token',
    auto: { component_appid: 'appId' },
  },
  '/sns/userinfo': { ...read, token: 'user' },
  '/sns/oauth2/access_token': { ...read, token: 'none', auto: { appid: 'appId', secret: 'appSecret' }, safe: false },
}

/** What is known of a path, its fixed query included; undefined for a path that is in no table. */
export function routeOf(path: string): RouteFacts | undefined {
  return Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined
}
