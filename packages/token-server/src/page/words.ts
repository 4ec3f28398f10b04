import type { TokenStatus } from '../keep/token-status'

export interface Words {
  readonly lang: string
  readonly title: string
  readonly all: string
  readonly states: Readonly<Record<TokenStatus['state'], string>>
  readonly search: string
  readonly account: string
  readonly kind: string
  readonly state: string
  readonly remaining: string
  readonly changed: string
  readonly failure: string
  readonly never: string
  readonly took: (ms: number) => string
  readonly ago: (text: string) => string
  readonly range: (first: string, last: string, total: string) => string
  readonly previous: string
  readonly next: string
  readonly nothing: string
  readonly degraded: string
  readonly asOf: string
  readonly offline: string
}

const ENGLISH: Words = {
  lang: 'en',
  title: 'Token server',
  all: 'All',
  states: { down: 'No token', shaky: 'Failing', due: 'Refreshing', good: 'Good', idle: 'Starting' },
  search: 'App id, name or error',
  account: 'Account',
  kind: 'Token',
  state: 'State',
  remaining: 'Life left',
  changed: 'Last refresh',
  failure: 'Last failure',
  never: '–',
  took: (ms) => `${ms} ms`,
  ago: (text) => `${text} ago`,
  range: (first, last, total) => `${first}–${last} of ${total}`,
  previous: 'Previous',
  next: 'Next',
  nothing: 'Nothing matches. Try a part of the app id or the name.',
  degraded: 'The store does not answer. The tokens that this server holds can be used until they end.',
  asOf: 'As of',
  offline: 'This page can’t reach the server; what it shows is old.',
}

const CHINESE: Words = {
  lang: 'zh-CN',
  title: '中控服务器',
  all: '全部',
  states: { down: '无凭据', shaky: '刷新失败', due: '正在刷新', good: '正常', idle: '启动中' },
  search: 'AppID、名称或错误',
  account: '公众号',
  kind: '凭据',
  state: '状态',
  remaining: '剩余有效期',
  changed: '上次刷新',
  failure: '上次失败',
  never: '–',
  took: (ms) => `${ms} 毫秒`,
  ago: (text) => `${text}前`,
  range: (first, last, total) => `第 ${first}–${last} 条，共 ${total} 条`,
  previous: '上一页',
  next: '下一页',
  nothing: '没有匹配的公众号。可以只输入 AppID 或名称的一部分。',
  degraded: '存储没有响应；手头的凭据在到期前仍可使用。',
  asOf: '数据时间',
  offline: '页面连不上服务器，显示的是旧数据。',
}

/** Chinese for browsers that want it, English for all others. */
export function wordsFor(acceptLanguage: string | undefined): Words {
  return /^\s*zh\b/i.test(acceptLanguage ?? '') ? CHINESE : ENGLISH
}
