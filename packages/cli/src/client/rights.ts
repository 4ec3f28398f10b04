import { type Route, routeOf } from '@wx/client'
import type { Language } from '../errcode/language'

type AccountKind = NonNullable<Route['rights']>[number]

/** As the platform's console calls them; `subscription` was 订阅号 before 2025. */
const KINDS: Readonly<Record<AccountKind, Readonly<Record<Language, string>>>> = {
  subscription: { zh: '公众号', en: 'subscription account (公众号)' },
  'verified-subscription': { zh: '已认证公众号', en: 'verified subscription account (已认证公众号)' },
  service: { zh: '服务号', en: 'service account (服务号)' },
  'verified-service': { zh: '已认证服务号', en: 'verified service account (已认证服务号)' },
  test: { zh: '测试号', en: 'test account (测试号)' },
}

/** The kinds of account that may call an endpoint; undefined if that is not known. */
export function rightsLine(path: string, language: Language): string | undefined {
  const kinds = routeOf(path)?.rights?.map((kind) => KINDS[kind][language])
  if (kinds === undefined) return undefined
  return language === 'zh' ? `  → 可以调用的账号：${kinds.join('、')}` : `  → May be called by: ${kinds.join(', ')}`
}
