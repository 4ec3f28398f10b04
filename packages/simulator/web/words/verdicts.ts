import type { Explanation, Explanations } from '../../src/delivery/explanation'
import { ENGLISH } from '../../src/delivery/reason'
import { bilingual } from './bilingual'

const REPLY = '请返回回复的 XML、"success" 或空内容。'

/** The verdicts in Chinese. */
const CHINESE: Explanations = {
  'nothing-listens': ({ error }) => ({
    what: `机器人的地址没有程序在监听（${error}）。`,
    next: '启动机器人，或者改正模拟器的 target。',
  }),
  'host-unknown': ({ error }) => ({ what: `机器人地址里的主机名无法解析（${error}）。`, next: '改正模拟器的 target。' }),
  'connection-lost': ({ error }) => ({
    what: `应答还没有完整，连接就断了（${error}）。`,
    next: '看机器人的终端：它可能崩溃或重启了。',
  }),
  'network-failed': ({ error }) => ({
    what: `连不上机器人：${error}。`,
    next: '检查模拟器的 target，以及它和机器人之间的网络。',
  }),
  'certificate-refused': ({ error }) => ({
    what: `机器人地址的 TLS 证书不被接受（${error}）。`,
    next: '使用公共机构为这个域名签发的证书，带上完整的证书链，并按时续期。',
  }),
  'no-second-address': () => ({
    what: '这台电脑没有地址 127.0.0.2，第二份推送要从它发出。',
    next: 'macOS 上可以添加：sudo ifconfig lo0 alias 127.0.0.2。',
  }),
  late: () => ({
    what: '5 秒内没有收到完整的应答。',
    next: '先在 5 秒内返回 "success"，再用客服消息发出答案；用 @wx/core 就是选项 slow。如果处理函数根本没有运行，可能是 webhook 前面的 body parser 读走了请求体：把 webhook 挂在它前面。',
  }),
  'cut-on-purpose': () => ({ what: '按要求断开了连接。', next: '结束这项干扰，就能看到应答。' }),
  'simulator-closed': () => ({ what: '模拟器已经关闭。', next: '重新启动，再发一次。' }),
  status: ({ status }) => explainStatus(status),
  'body-too-long': () => ({ what: '正文超过 256 KiB，后面的没有读。', next: REPLY }),
  'body-not-utf8': () => ({ what: '正文不是有效的 UTF-8。', next: '用 UTF-8 编码应答。' }),
  'success-not-alone': ({ start }) => ({
    what: `正文是 ${start}，"success" 必须单独出现。`,
    next: '只返回这七个字母，前后不要空格、换行或 BOM。',
  }),
  json: ({ start }) => ({
    what: `正文是 JSON：${start}，平台不接受。`,
    next: `${REPLY}在 Express 里用 res.send(…)，不要用 res.json(…)。`,
  }),
  html: ({ start }) => ({
    what: `正文是一个 HTML 页面：${start}。`,
    next: '多半是框架或代理的出错页：看原始响应，再看那个程序的终端。',
  }),
  'text-before-xml': ({ start }) => ({ what: `正文开头有空白：${start}。`, next: '<xml> 前面什么都不能有，换行也不行。' }),
  'not-a-reply': ({ start }) => ({
    what: `正文是 ${start}，既不是 "success" 或空内容，也不是以 <xml> 开头的 XML。`,
    next: REPLY,
  }),
  'bad-xml': ({ error }) => ({
    what: `正文不是微信能读的 XML（${error}）。`,
    next: '用库生成回复，文本放进 CDATA；看原始响应里的标签是否都闭合。',
  }),
  'not-encrypted': () => ({
    what: '回复是明文，而安全模式要求 <Encrypt>。',
    next: '给机器人设置 EncodingAESKey 和安全模式。',
  }),
  'encrypted-in-plain-mode': () => ({
    what: '回复加密了，而账号是明文模式。',
    next: '去掉机器人的 EncodingAESKey，或者也给模拟器这个密钥。',
  }),
  'envelope-incomplete': () => ({
    what: '加密的回复缺少 MsgSignature、TimeStamp、Nonce 中的一个。',
    next: '补上；TimeStamp 的 S 要大写。',
  }),
  'signature-wrong': () => ({
    what: '回复的 MsgSignature 不对。',
    next: '它是 token、TimeStamp、Nonce、Encrypt 排序后的 sha1，取值和正文里的一致。核对两边的 Token。',
  }),
  undecryptable: ({ error }) => ({
    what: `回复的 Encrypt 解不开（${error}）。`,
    next: '核对两边的 EncodingAESKey 和 AppID。',
  }),
  'empty-text': () => ({ what: 'Content 缺失或为空：文本回复必须有内容。', next: '不想回复，就返回 "success"。' }),
  'empty-field': ({ element }) => ({ what: `${element} 缺失或为空。`, next: '填上它；名称区分大小写。' }),
  'element-missing': ({ element }) => ({ what: `缺少元素 ${element}。`, next: '补上它；名称区分大小写。' }),
  'text-too-long': ({ bytes, most }) => ({
    what: `Content 有 ${bytes} 字节（UTF-8），回复最多 ${most} 字节，约 ${Math.floor(most / 3)} 个汉字。`,
    next: '缩短它，或者把其余部分用客服消息发出。',
  }),
  'media-unknown': ({ element, mediaId }) => ({
    what: `${element} ${JSON.stringify(mediaId)} 不存在。`,
    next: '先把文件上传到模拟器的 /cgi-bin/media/upload。',
  }),
  'article-count': ({ count }) => ({ what: `ArticleCount 是 ${count}。`, next: '它必须在 1 到 10 之间。' }),
  'articles-missing': ({ count, articles }) => ({
    what: `ArticleCount 是 ${count}，而 Articles 里有 ${articles} 项。`,
    next: '把它改成实际的项数。',
  }),
  'article-empty': () => ({ what: 'Articles 里有一项是空的。', next: '填上 Title、Description、PicUrl 和 Url。' }),
  'parties-not-swapped': () => ({
    what: 'ToUserName 和 FromUserName 还是推送里的样子。',
    next: '回复要把两者对调：ToUserName 填推送的 FromUserName，FromUserName 填推送的 ToUserName。',
  }),
  'receiver-wrong': ({ given, openid }) => ({
    what: `ToUserName 是 ${JSON.stringify(given)}。`,
    next: `它必须是发消息的用户 ${JSON.stringify(openid)}。`,
  }),
  'sender-wrong': ({ given, accountId }) => ({
    what: `FromUserName 是 ${JSON.stringify(given)}。`,
    next: `它必须是推送的 ToUserName，即 ${JSON.stringify(accountId)}，不是 AppID。`,
  }),
  'time-invalid': ({ given }) => ({ what: `CreateTime 是 ${JSON.stringify(given)}。`, next: '它必须是以秒计的 Unix 时间，只有数字。' }),
  'type-unknown': ({ given, known }) => ({
    what: `MsgType 是 ${JSON.stringify(given)}，不是回复的类型。`,
    next: `可用的有 ${known.join('、')}，区分大小写。`,
  }),
  'no-reply': () => ({
    what: '机器人应答了，但没有回复。',
    next: '如果本该回复：看它的终端，处理函数是否出错，或者返回了不是回复的东西；都没有，就是没有处理函数接这次推送。',
  }),
  unopened: () => ({
    what: '机器人应答了，但没有回复，而且到现在还没有回复过任何推送。',
    next: '如果本该回复，核对两边的 EncodingAESKey 和 AppID：解不开推送的机器人也是这样应答的，只有它的终端里有记录。',
  }),
  'late-success': ({ afterMs }) => ({
    what: `机器人过了 ${seconds(afterMs)}才应答 "success"：处理函数多半还没有做完，之后的回复会丢掉。`,
    next: '让处理函数快一些，或者用客服消息发出答案；用 @wx/core 就是选项 slow。',
  }),
  'bot-failed': () => ({ what: '机器人处理这次推送时报告了错误。', next: '改正错误里指出的地方；完整的调用栈在终端里。' }),
  'reply-not-shown': () => ({
    what: '机器人回复了，但平台不显示对这种事件的回复。',
    next: '账号有权限的话，改发客服消息。',
  }),
  'message-later': ({ answeredMs, messageMs }) => ({
    what: `机器人在 ${seconds(answeredMs)}时应答 "success"，答案在推送后 ${seconds(messageMs)}以客服消息送达。`,
    next: '一切正常。',
  }),
  'message-refused': ({ errcode, meaning }) => ({
    what: `机器人应答了 "success"，但它的客服消息被拒绝：${errcode}${meaning.zh === undefined ? '' : `，${meaning.zh}`}。`,
    next: '用户什么也没看到。48001：账号没有客服消息权限；45015、45047：要等用户再发一条消息。',
  }),
  'mark-fail': () => ({
    what: '平台一分钟内不再向这个账号推送（MarkFail）：5 分钟内超时 30 次，或者是按要求静默。这次推送丢失了。',
    next: '等一分钟，并且在 5 秒内应答。选项 markFail 设为 false，超时就不会引起静默。',
  }),
  'lost-on-purpose': () => ({ what: '按要求丢掉了这次推送。', next: '结束这项干扰，再发一次。' }),
}

function explainStatus(status: number): Explanation {
  if (status === 401 || status === 403) {
    return {
      what: `机器人拒绝了推送，HTTP 状态码 ${status}。`,
      next: '看它的终端；多半是 Token 或 EncodingAESKey 不对。两边用同样的 Token、密钥和模式，并校准时钟。',
    }
  }
  return { what: `机器人返回的 HTTP 状态码是 ${status}，只有 200 才算数。`, next: nextAfter(status) }
}

function nextAfter(status: number): string {
  if (status === 404 || status === 405) return '检查 target 里的路径，是不是机器人挂载的路径。'
  if (status >= 300 && status < 400) return '平台不跟随跳转：把跳转到的地址作为 target。'
  if (status < 300) return '把状态码设为 200；NestJS 的 POST 没有 @HttpCode(200) 就返回 201。'
  return '看机器人的终端：多半是异常，或者 webhook 前面有 body parser（express.json() 等）；webhook 必须挂在它前面。'
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} 秒`
}

/** What is wrong, and the next step. The English is that of `Exchange.reason`. */
export const VERDICTS = bilingual(CHINESE, ENGLISH)
