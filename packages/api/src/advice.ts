/** One text in Chinese and in English. */
export interface Words {
  readonly zh: string
  readonly en: string
}

const IN_CONSOLE = { zh: '公众平台「设置与开发 › 基本配置」', en: 'the console under 设置与开发 › 基本配置' }

/**
 * Advice for codes that need more than the advice of their class: the codes that a token endpoint or a login
 * answers with. Kept small, because every program that fetches a token loads it.
 *
 * Sources: https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html and
 * https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/getStableAccessToken.html
 */
const ADVICE: readonly { readonly codes: readonly number[]; readonly advice: Words }[] = [
  {
    codes: [-1],
    advice: {
      zh: '稍后重试。',
      en: 'Try again later.',
    },
  },
  {
    codes: [40013],
    advice: {
      zh: '核对 AppID 的拼写、大小写和账号类型。',
      en: 'Check the AppID: its spelling, upper and lower case, and which account it belongs to.',
    },
  },
  {
    codes: [40125],
    advice: {
      zh: `从${IN_CONSOLE.zh}复制 AppSecret；如已遗失，重置后复制，重置会使旧的失效。`,
      en: `Copy the AppSecret from ${IN_CONSOLE.en}. If it is lost, reset it there and copy the new one; the old one becomes invalid.`,
    },
  },
  {
    codes: [40029, 40163, 42003],
    advice: {
      zh: '把用户重新带到授权页：code 五分钟内有效，只能用一次。',
      en: 'Send the user to the authorisation page again: a code works once, and for five minutes.',
    },
  },
  {
    codes: [40164, 61004, 40090, 45035],
    advice: {
      zh: `在${IN_CONSOLE.zh}的 IP 白名单加入本机的出口 IP。`,
      en: `Add this machine’s public address to the IP allow list (IP 白名单) in ${IN_CONSOLE.en}.`,
    },
  },
  {
    codes: [40243],
    advice: {
      zh: `在${IN_CONSOLE.zh}解冻 AppSecret，约 10 分钟后生效。`,
      en: `Unfreeze the AppSecret in ${IN_CONSOLE.en}. It takes about 10 minutes.`,
    },
  },
  {
    codes: [41002, 41004],
    advice: {
      zh: '检查接口地址和中间的代理：请求里的 AppID 或 AppSecret 在路上丢了。',
      en: 'Check the address of the API and any proxy on the way: the AppID or the AppSecret of the request was lost.',
    },
  },
  {
    codes: [45009],
    advice: {
      zh: '零点（北京时间）恢复，或用 clear_quota 清零（每月 10 次）；再找出哪个程序没有共享令牌。',
      en: 'The quota comes back at midnight, Beijing time, or by clear_quota (10 times a month). Then find the program that does not share the token.',
    },
  },
  {
    codes: [50004, 50007],
    advice: {
      zh: '在公众平台查看站内信和违规记录。',
      en: 'Read the notices in the console.',
    },
  },
  {
    codes: [89501, 89502, 89503, 89504, 89505],
    advice: {
      zh: '请管理员在微信里确认本机的 IP，然后重试。',
      en: 'Ask the administrator to confirm this machine’s address in WeChat, then try again.',
    },
  },
  {
    codes: [89506],
    advice: {
      zh: '与管理员沟通，24 小时后重试。',
      en: 'Talk to the administrator, and try again after 24 hours.',
    },
  },
  {
    codes: [89507],
    advice: {
      zh: '与管理员沟通，1 小时后重试。',
      en: 'Talk to the administrator, and try again after an hour.',
    },
  },
]

/** The advice for one code, if it has advice of its own. */
export function adviceFor(errcode: number): Words | undefined {
  return ADVICE.find(({ codes }) => codes.includes(errcode))?.advice
}
