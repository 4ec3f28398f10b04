import type { AccountKind } from '../../src/platform/account-kind'
import type { Feature } from '../../src/trouble/day-state'
import { bilingual } from './bilingual'

/** What can be chosen to happen to pushes. */
export type PushChoice = 'drop' | 'delay' | 'after' | 'at-once' | 'two-addresses' | 'reorder' | 'cut'

/** What can be chosen to happen to calls of the API. */
export type CallChoice = 'busy' | 'token' | 'quota' | 'messages' | 'right' | 'gateway' | 'cut-before' | 'cut-after' | 'slow'

export interface TroubleWords {
  readonly active: (count: number) => string
  readonly nothing: string
  readonly struck: (count: number) => string
  readonly left: (count: number) => string
  readonly end: string
  readonly endAll: string
  readonly start: string
  readonly times: string
  readonly untilEnded: string
  readonly milliseconds: string
  readonly pushes: string
  readonly pushChoice: string
  readonly pushChoices: Readonly<Record<PushChoice, string>>
  readonly delay: (ms: number) => string
  readonly cut: (ms: number) => string
  readonly silence: string
  readonly silenceHint: string
  readonly silenceLeft: (seconds: number) => string
  readonly calls: string
  readonly path: string
  readonly everyPath: string
  readonly callChoice: string
  readonly callChoices: Readonly<Record<CallChoice, string>>
  readonly answers: (answer: number) => string
  readonly slow: (ms: number) => string
  readonly tokens: string
  readonly supersede: string
  readonly supersedeHint: string
  readonly revoke: string
  readonly revokeHint: string
  readonly account: string
  readonly accountKind: string
  readonly accountKinds: Readonly<Record<AccountKind, string>>
  readonly rights: string
  readonly features: Readonly<Record<Feature, string>>
  readonly allowed: string
  readonly refused: string
  readonly clock: string
  readonly clockHint: string
  readonly ahead: (hours: number, minutes: number) => string
  readonly minutesMore: (count: number) => string
  readonly hoursMore: (count: number) => string
}

const zh: TroubleWords = {
  active: (count) => (count === 0 ? '正在发生' : `正在发生：${count} 项`),
  nothing: '一切正常。在下面挑一种故障，看看机器人怎么应对。',
  struck: (count) => (count === 0 ? '还没发生' : `发生 ${count} 次`),
  left: (count) => `还剩 ${count} 次`,
  end: '结束',
  endAll: '全部结束',
  start: '开始',
  times: '次数',
  untilEnded: '直到结束',
  milliseconds: '毫秒',
  pushes: '推送',
  pushChoice: '怎么出错',
  pushChoices: {
    drop: '丢失',
    delay: '晚到',
    after: '重复：结束后再来一次',
    'at-once': '重复：两个连接同时',
    'two-addresses': '重复：两个地址同时',
    reorder: '乱序：让下一条先到',
    cut: '连接中断',
  },
  delay: (ms) => `晚到 ${ms} 毫秒`,
  cut: (ms) => `${ms} 毫秒后连接中断`,
  silence: '静默一分钟',
  silenceHint: '自动屏蔽（MarkFail）：一分钟内不推送，期间的推送会丢失。',
  silenceLeft: (seconds) => `自动屏蔽，还剩 ${seconds} 秒`,
  calls: '接口',
  path: '路径',
  everyPath: '所有接口',
  callChoice: '怎么回答',
  callChoices: {
    busy: '-1 系统繁忙',
    token: '40001 令牌无效',
    quota: '45009 当天次数用完',
    messages: '45047 客服消息条数用完',
    right: '48001 没有权限',
    gateway: 'HTTP 502',
    'cut-before': '没有处理，连接中断',
    'cut-after': '处理完，连接中断',
    slow: '很慢',
  },
  answers: (answer) => `返回 ${answer}`,
  slow: (ms) => `慢 ${ms} 毫秒`,
  tokens: '令牌',
  supersede: '别处取了新令牌',
  supersedeHint: '/cgi-bin/token 的旧令牌再有效 5 分钟，之后 40001；stable_token 的不受影响。',
  revoke: '全部令牌失效',
  revokeHint: '所有令牌立刻 40001，直到取新的。',
  account: '账号',
  accountKind: '账号种类',
  accountKinds: {
    'verified-service': '服务号，已认证',
    service: '服务号，未认证',
    'verified-subscription': '公众号，已认证',
    subscription: '公众号，未认证或个人',
    test: '测试号',
  },
  rights: '权限',
  features: {
    'customer-messages': '客服消息',
    menus: '自定义菜单',
    'user-info': '用户信息',
    'mass-messages': '群发（全部、按标签）',
    'mass-by-openid': '群发（按 openid）',
    publishing: '发布',
    'template-messages': '模板消息',
    'scene-codes': '带参数的二维码',
    'web-login': '网页授权',
    drafts: '草稿',
  },
  allowed: '可用',
  refused: '没有权限（48001）',
  clock: '平台时钟',
  clockHint:
    '只拨快平台的日期：令牌、素材、二维码到期，48 小时窗口关闭，次数重新计算。机器人的时钟、正在进行的请求、重试和推送的 timestamp 不变。要回到现在，重启模拟器。',
  ahead: (hours, minutes) => ['已拨快', hours > 0 && `${hours} 小时`, minutes > 0 && `${minutes} 分钟`].filter(Boolean).join(' '),
  minutesMore: (count) => `+${count} 分钟`,
  hoursMore: (count) => `+${count} 小时`,
}

const en: TroubleWords = {
  active: (count) => (count === 0 ? 'Going on' : `Going on: ${count}`),
  nothing: 'All is well. Choose a trouble below and see what the bot makes of it.',
  struck: (count) => ['not yet', 'once'][count] ?? `${count} times`,
  left: (count) => `${count} left`,
  end: 'End',
  endAll: 'End all',
  start: 'Start',
  times: 'Times',
  untilEnded: 'until ended',
  milliseconds: 'Milliseconds',
  pushes: 'Pushes',
  pushChoice: 'What happens',
  pushChoices: {
    drop: 'Lost',
    delay: 'Late',
    after: 'Twice: again after the end',
    'at-once': 'Twice: two connections at once',
    'two-addresses': 'Twice: two addresses at once',
    reorder: 'Swapped: lets the next one pass',
    cut: 'Cut off',
  },
  delay: (ms) => `${ms} ms late`,
  cut: (ms) => `Cut off after ${ms} ms`,
  silence: 'A minute of silence',
  silenceHint: 'MarkFail: for a minute nothing is pushed. Pushes of that minute are lost.',
  silenceLeft: (seconds) => `MarkFail, ${seconds} s left`,
  calls: 'API',
  path: 'Path',
  everyPath: 'every call',
  callChoice: 'What it answers',
  callChoices: {
    busy: '-1 system busy',
    token: '40001 invalid token',
    quota: '45009 no calls left today',
    messages: '45047 too many messages',
    right: '48001 no right',
    gateway: 'HTTP 502',
    'cut-before': 'Cut off, not done',
    'cut-after': 'Cut off, but done',
    slow: 'Slow',
  },
  answers: (answer) => `answers ${answer}`,
  slow: (ms) => `${ms} ms slower`,
  tokens: 'Tokens',
  supersede: 'Somebody else fetched one',
  supersedeHint: 'The old token of /cgi-bin/token works for 5 minutes more, then 40001. Those of stable_token stay.',
  revoke: 'Kill all tokens',
  revokeHint: 'Every token gets 40001 at once, until a new one is fetched.',
  account: 'Account',
  accountKind: 'Kind of account',
  accountKinds: {
    'verified-service': 'Service account, verified',
    service: 'Service account, not verified',
    'verified-subscription': 'Subscription account, verified',
    subscription: 'Subscription account, not verified or personal',
    test: 'Test account',
  },
  rights: 'Rights',
  features: {
    'customer-messages': 'Customer-service messages',
    menus: 'Menus',
    'user-info': 'User info',
    'mass-messages': 'Mass messages to all, by tag',
    'mass-by-openid': 'Mass messages by openid',
    publishing: 'Publishing',
    'template-messages': 'Template messages',
    'scene-codes': 'QR codes with a scene',
    'web-login': 'Web login',
    drafts: 'Drafts',
  },
  allowed: 'allowed',
  refused: 'no right (48001)',
  clock: 'The platform’s clock',
  clockHint:
    'Moves the platform’s dates only: tokens, media and codes expire, the 48 hours end, quotas begin anew. The bot’s clock, requests on their way, retries and the timestamp of pushes stay. To come back to now, restart the simulator.',
  ahead: (hours, minutes) => `${[hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`].filter(Boolean).join(' ')} ahead`,
  minutesMore: (count) => `+${count} min`,
  hoursMore: (count) => `+${count} h`,
}

/** The words of the panel of bad days. */
export const TROUBLE_WORDS = bilingual({ trouble: zh }, { trouble: en })
