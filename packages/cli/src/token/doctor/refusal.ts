import { isIP } from 'node:net'
import { errorCode, type Words } from '@wx/api/errors'
import { type Finding, wrong } from './finding'

const UNKNOWN = {
  meaning: { zh: '接口拒绝', en: 'The platform refused' },
  advice: { zh: '按错误码查微信文档「全局返回码」。', en: 'Look the code up in 全局返回码 of the platform’s documentation.' },
}

/** Why a token endpoint refused, and what helps. `text` is its answer as it came. */
export function explainRefusal(errcode: number, text: string): Finding {
  // A call of a token endpoint has no access token: its 40001 is about the AppSecret.
  const known = errorCode(errcode === 40001 ? 40125 : errcode)
  const { meaning, advice } = known ?? UNKNOWN
  const ip = known?.action === 'ip-allowlist' ? addressIn(text) : undefined
  return wrong(withCode({ zh: meaning.zh ?? UNKNOWN.meaning.zh, en: meaning.en }, errcode, ip), advice)
}

function withCode({ zh, en }: Words, errcode: number, ip: string | undefined): Words {
  return ip === undefined
    ? { zh: `${zh}（${errcode}）`, en: `${en} (${errcode})` }
    : { zh: `${zh}：${ip}（${errcode}）`, en: `${en}: ${ip} (${errcode})` }
}

/**
 * The first address in the platform's text, such as `invalid ip 1.2.3.4 ipv6 ::ffff:1.2.3.4, not in
 * whitelist`. Every repetition is bounded, so the time grows with the length of the text and no faster.
 */
function addressIn(text: string): string | undefined {
  return text.match(/\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}/gi)?.find((word) => isIP(word) !== 0)
}
