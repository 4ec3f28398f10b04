import type { TokenStatus } from '../src/keep/token-status'

const MINUTE = 60_000
const TROUBLE =
  'POST https://api.weixin.qq.com/cgi-bin/stable_token answered errcode 40164 (invalid ip 203.0.113.9 ipv6 ::ffff:203.0.113.9, not in whitelist rid: 65f0c1a2): add this machine’s address to the IP allow list (IP 白名单) in the console'
const BUSY = 'GET https://api.weixin.qq.com/cgi-bin/token answered errcode -1 (system error)'
const CITIES = ['北京', '上海', '广州', '深圳', '成都', '杭州', '武汉', '西安', '南京', '重庆']
const SHOPS = ['旗舰店', '会员中心', '客服', '门店助手', '内购', '市场活动']

/** As many accounts as asked for, most of them well, a few not: the same every time. */
export function someStatuses(count: number, now: number): readonly TokenStatus[] {
  return Array.from({ length: count }, (_, index) => statusAt(index, count, now))
}

function statusAt(index: number, count: number, now: number): TokenStatus {
  const step = (index * 7_919) % 6_600
  const appId = `wx${(0xa3f1_9c00_0000 + index * 104_729).toString(16).padStart(16, '0')}`
  const accountName = index % 9 === 8 ? undefined : `${CITIES[index % CITIES.length]}${SHOPS[index % SHOPS.length]} ${index + 1}`
  const base = {
    appId,
    accountName,
    kind: index % 14 === 13 ? 'jsapi_ticket' : 'access_token',
    degraded: false,
    tookMs: 80 + (index % 140),
    failure: undefined,
  } as const
  const well = { ...base, state: 'good', remainingMs: 540_000 + step * 1_000, changedAt: now - (6_600_000 - step * 1_000) } as const
  if (index === 1 && count > 3)
    return { ...base, state: 'down', remainingMs: 0, changedAt: now - 121 * MINUTE, failure: { at: now - 12_000, message: TROUBLE } }
  if (index % 100 === 42)
    return { ...well, state: 'shaky', remainingMs: (2 + (index % 7)) * MINUTE, failure: { at: now - 41_000, message: BUSY } }
  if (index % 61 === 7) return { ...well, state: 'due', remainingMs: 3 * MINUTE + index * 10 }
  if (index % 251 === 250) return { ...base, state: 'idle', remainingMs: 0, changedAt: undefined, tookMs: undefined }
  return index % 23 === 2 ? { ...well, failure: { at: now - 190 * MINUTE, message: BUSY } } : well
}
