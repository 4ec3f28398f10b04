import { isIP } from 'node:net'
import { type Finding, type Words, wrong } from './finding'

interface Refusal {
  readonly codes: readonly number[]
  readonly what: Words
  readonly todo: Words
}

const IN_CONSOLE = { zh: '公众平台“设置与开发 › 基本配置”', en: 'the console, 设置与开发 › 基本配置,' }

/** Why a token endpoint says no, and what helps. `{ip}` is the address in the answer. Source: protocol/access-token.md §1 and §5. */
const refusals: readonly Refusal[] = [
  {
    codes: [40001, 40125],
    what: { zh: 'AppSecret 不正确', en: 'the app secret is wrong' },
    todo: {
      zh: `在${IN_CONSOLE.zh}重置后复制；重置会使旧的失效`,
      en: `reset it in ${IN_CONSOLE.en} and copy the new one; the old one ends with that`,
    },
  },
  {
    codes: [40013],
    what: { zh: 'AppID 不正确', en: 'the app id is wrong' },
    todo: { zh: '核对 WX_APP_ID 的拼写、大小写和账号类型', en: 'check WX_APP_ID: spelling, case, kind of account' },
  },
  {
    codes: [41002, 41004],
    what: { zh: '请求里缺少 AppID 或 AppSecret', en: 'the app id or the app secret is missing from the request' },
    todo: { zh: '检查 WX_API_URL 和中间的代理', en: 'check WX_API_URL and any proxy on the way' },
  },
  {
    codes: [40164, 61004, 40090, 45035],
    what: { zh: '出口 IP {ip} 不在白名单', en: 'IP not allowed: {ip} is not on the allow list' },
    todo: { zh: `在${IN_CONSOLE.zh}的 IP 白名单加入 {ip}`, en: `add {ip} to the IP allow list (IP 白名单) in ${IN_CONSOLE.en}` },
  },
  {
    codes: [89501, 89502, 89503, 89504, 89505],
    what: { zh: 'IP {ip} 待管理员确认', en: 'IP not allowed yet: {ip} waits for the administrator’s confirmation' },
    todo: { zh: '请管理员在微信里确认，然后重试', en: 'ask the administrator to confirm it in WeChat, then try again' },
  },
  {
    codes: [89506],
    what: {
      zh: '管理员拒绝了 IP {ip}，24 小时内不能调用',
      en: 'IP not allowed: the administrator refused {ip}, which is blocked for 24 hours',
    },
    todo: { zh: '与管理员沟通，24 小时后重试', en: 'talk to the administrator; try again after 24 hours' },
  },
  {
    codes: [89507],
    what: {
      zh: '管理员拒绝了 IP {ip}，1 小时内不能调用',
      en: 'IP not allowed: the administrator refused {ip}, which is blocked for an hour',
    },
    todo: { zh: '与管理员沟通，1 小时后重试', en: 'talk to the administrator; try again after an hour' },
  },
  {
    codes: [40243],
    what: { zh: 'AppSecret 已冻结', en: 'the app secret is frozen' },
    todo: { zh: `在${IN_CONSOLE.zh}解冻，约 10 分钟后生效`, en: `unfreeze it in ${IN_CONSOLE.en}; it takes about 10 minutes` },
  },
  {
    codes: [45009],
    what: { zh: '今日调用额度已用完', en: 'quota gone: the calls of the day are used up' },
    todo: {
      zh: '零点（北京时间）恢复，或用 clear_quota 清零（每月 10 次）；再找出是谁没有共享令牌',
      en: 'it comes back at midnight in Beijing, or by clear_quota (10 a month); then find out which program does not share the token',
    },
  },
  {
    codes: [45011],
    what: { zh: '一分钟内调用太多', en: 'too many calls within a minute' },
    todo: { zh: '一分钟后重试', en: 'try again in a minute' },
  },
  {
    codes: [50004, 50007],
    what: { zh: '账号被冻结或被禁止使用接口', en: 'the account is frozen, or not allowed to use the API' },
    todo: { zh: '在公众平台查看站内信和违规记录', en: 'read the notices in the console' },
  },
  {
    codes: [-1],
    what: { zh: '微信系统繁忙', en: 'the platform is busy' },
    todo: { zh: '稍后重试', en: 'try again later' },
  },
]

const unknown: Omit<Refusal, 'codes'> = {
  what: { zh: '接口拒绝', en: 'the platform refused' },
  todo: { zh: '按错误码查微信文档“全局返回码”', en: 'look the code up in 全局返回码 of the platform’s documentation' },
}

/** `text` is the answer as it came. */
export function explainRefusal(errcode: number, text: string): Finding {
  const { what, todo } = refusals.find(({ codes }) => codes.includes(errcode)) ?? unknown
  const fill = (words: Words): Words => {
    const ip = addressIn(text)
    return { zh: words.zh.replace('{ip}', ip ?? '（应答未给出）'), en: words.en.replace('{ip}', ip ?? 'this machine’s address') }
  }
  const filled = fill(what)
  return wrong({ zh: `${filled.zh}（${errcode}）`, en: `${filled.en} (${errcode})` }, fill(todo))
}

/** The first address in the platform's text, such as `invalid ip 1.2.3.4 ipv6 ::ffff:1.2.3.4, not in whitelist`. */
function addressIn(text: string): string | undefined {
  return text.match(/\d+(?:\.\d+){3}|[\da-f]*:[\da-f:]+/gi)?.find((word) => isIP(word) !== 0)
}
