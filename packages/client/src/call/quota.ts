import { isRecord } from '@wx/core/internal'
import type { WxAnswer } from './caller'

/** What `/cgi-bin/openapi/quota/get` tells of one endpoint, in the platform's own names. */
export interface Quota {
  /** Of today, which ends at midnight in Beijing. */
  readonly quota: { readonly daily_limit: number; readonly used: number; readonly remain: number }
  /** How many calls in so many seconds. */
  readonly rate_limit?: { readonly call_count: number; readonly refresh_second: number }
  /** The same for an open platform that calls for the account. */
  readonly component_rate_limit?: { readonly call_count: number; readonly refresh_second: number }
}

export const QUOTA_PATH = '/cgi-bin/openapi/quota/get'

export function isQuota(answer: WxAnswer): answer is WxAnswer & Quota {
  return isRecord(answer.quota) && typeof answer.quota.remain === 'number'
}
