import { actionAdvice, type ErrorAction, type Words } from '@wx/api/actions'
import type { AccountKind } from '../routes/endpoint'

/** As the platform's console calls them; `subscription` was 订阅号 before 2025. */
const KINDS: Readonly<Record<AccountKind, Words>> = {
  subscription: { zh: '公众号', en: 'subscription accounts (公众号)' },
  'verified-subscription': { zh: '已认证公众号', en: 'verified subscription accounts (已认证公众号)' },
  service: { zh: '服务号', en: 'service accounts (服务号)' },
  'verified-service': { zh: '已认证服务号', en: 'verified service accounts (已认证服务号)' },
  test: { zh: '测试号', en: 'test accounts (测试号)' },
}

/**
 * What to do about a refusal, in both languages. `rights` are the kinds of account that may call the
 * endpoint, if that is what the account lacks.
 */
export function refusalAdvice(action: ErrorAction, rights: readonly AccountKind[] | undefined): Words {
  const advice = actionAdvice(action)
  if (rights === undefined) return advice
  const names = (language: keyof Words): readonly string[] => rights.map((kind) => KINDS[kind][language])
  return {
    zh: `${advice.zh}可以调用的账号：${names('zh').join('、')}。`,
    en: `${advice.en} It may be called by ${names('en').join(', ')}.`,
  }
}
