import { bilingual } from './bilingual'

/** The words of a page that the phone shows, and of the login that it leads to. */
export const WEBVIEW_WORDS = bilingual(
  {
    webPage: '网页',
    closePage: '关闭网页',
    openInTab: '在新标签页打开',
    pageSigned: 'wx.config 签名正确',
    pageAppId: 'wx.config 失败：appId 不是这个公众号的。请使用模拟器的 AppID。',
    pageNoTicket: 'wx.config 失败：没有有效的 jsapi_ticket。请让服务器通过 /cgi-bin/ticket/getticket 重新获取。',
    pageOtherUrl: (signed: string): string =>
      `wx.config 失败：签名用的地址是 ${signed}，不是这个网页的地址。请用 location.href 中 # 之前的部分签名。`,
    pageSignature: 'wx.config 失败：签名不正确。请检查 jsapi_ticket 是否是最新的，noncestr、timestamp、url 是否与签名时一致。',
    loginTitle: '微信登录（模拟）',
    wantsOpenid: '申请确认你的身份',
    wantsProfile: '申请获取你的昵称、头像',
    agree: '允许',
    refuse: '拒绝',
    loginRefused: '已拒绝。微信不会跳转回网页，也不会带上 code。',
  },
  {
    webPage: 'Web page',
    closePage: 'Close the page',
    openInTab: 'Open in a new tab',
    pageSigned: 'wx.config: the signature is right',
    pageAppId: 'wx.config failed: the appId is not this account’s. Use the simulator’s app id.',
    pageNoTicket: 'wx.config failed: no jsapi_ticket is alive. Let the server fetch one by /cgi-bin/ticket/getticket.',
    pageOtherUrl: (signed) => `wx.config failed: the signature is for ${signed}, not for this page. Sign location.href up to its #.`,
    pageSignature:
      'wx.config failed: the signature is wrong. See that the jsapi_ticket is the newest one, and that noncestr, timestamp and url are those that were signed.',
    loginTitle: 'WeChat login (simulated)',
    wantsOpenid: 'wants to know who you are',
    wantsProfile: 'wants your nickname and avatar',
    agree: 'Allow',
    refuse: 'Refuse',
    loginRefused: 'Refused. WeChat does not go back to the page, so that it gets no code.',
  },
)
