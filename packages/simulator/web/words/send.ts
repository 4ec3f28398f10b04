import type { PushProblem } from '../../src/delivery/push-text'
import { bilingual } from './bilingual'

type ProblemKind = PushProblem['kind']

const ZH_PROBLEMS: Readonly<Record<ProblemKind, string>> = {
  empty: '这里是空的。请写 XML 或 JSON。',
  format: '既不是 XML 也不是 JSON。推送以 <xml> 或 { 开头。',
  kind: '这不是推送：没有 MsgType，也没有 InfoType。',
  sealed:
    '这条推送是用另一个账号的 EncodingAESKey 加密的，模拟器没有那个密钥，打不开。请粘贴明文：收到它的机器人里的 ctx.message.raw，或者它的日志。',
  doctype: '有 DOCTYPE 声明，平台从不发送。请删掉。',
  xml: 'XML 读不懂。',
  json: 'JSON 读不懂。',
  open: '有元素没有结束：',
  name: '字段名只能用字母、数字和 _：',
}

const EN_PROBLEMS: Readonly<Record<ProblemKind, string>> = {
  empty: 'There is nothing here. Write XML or JSON.',
  format: 'This is neither XML nor JSON. A push begins with <xml> or {.',
  kind: 'This is no push: it has neither MsgType nor InfoType.',
  sealed:
    "This push is encrypted with another account's EncodingAESKey. The simulator does not have that key and can't open it. Paste the plain text: ctx.message.raw of the bot that got it, or its log.",
  doctype: 'There is a DOCTYPE declaration, which the platform never sends. Leave it out.',
  xml: "The XML can't be read.",
  json: "The JSON can't be read.",
  open: 'An element has no end: ',
  name: 'A field name has letters, digits and _ only: ',
}

/** The words of the panel that sends any push. */
export const SEND_WORDS = bilingual(
  {
    sendPanel: '推送',
    pushKinds: '推送的种类',
    searchPushes: '搜索推送',
    noSuchPush: '没有匹配的推送。',
    choosePush: '在列表里选一种推送，或者粘贴抓到的推送。',
    paste: '粘贴抓到的推送',
    pasteTitle: '抓到的推送',
    pasteHint: '粘贴任何账号收到的推送，XML 或 JSON 都可以，也可以把文件拖到这里。账号和发送者的 ID 会换成模拟器的，签名和加密会重新做。',
    pasteLabel: '推送的明文',
    keepSender: '保留发送者 FromUserName',
    read: '读取',
    editAs: '编辑方式',
    form: '表单',
    addField: '添加字段',
    addItem: '添加一项',
    removeField: (name: string): string => `删除 ${name}`,
    item: (number: number): string => `第 ${number} 项`,
    noOwnFields: '这种推送没有自己的字段。',
    filledIn: '没写的收发双方、CreateTime 和 MsgId 在发送时自动填上。',
    sendPush: '发送推送',
    sending: '已推送，等待应答…',
    inspectPush: '查看记录',
    replacedTitle: '已替换',
    renewed: '每次发送时更新',
    foreignAccount: (name: string, value: string): string => `${name} 是 ${value}，不是模拟器的账号。机器人可能拒绝，回复也会被判错。`,
    adoptPush: '替换成模拟器的',
    problem: (kind: ProblemKind, name: string): string => ZH_PROBLEMS[kind] + name,
    placeInText: (line: number, column: number): string => `第 ${line} 行第 ${column} 列`,
  },
  {
    sendPanel: 'Push',
    pushKinds: 'Kinds of push',
    searchPushes: 'Search pushes',
    noSuchPush: 'No push matches.',
    choosePush: 'Choose a push from the list, or paste a captured one.',
    paste: 'Paste a captured push',
    pasteTitle: 'Captured push',
    pasteHint:
      "Paste a push that any account got, in XML or JSON, or drop its file here. The ids of account and sender become the simulator's, and it is signed and sealed anew.",
    pasteLabel: 'The push in plain text',
    keepSender: 'Keep the sender, FromUserName',
    read: 'Read',
    editAs: 'Edit as',
    form: 'Form',
    addField: 'Add a field',
    addItem: 'Add an item',
    removeField: (name) => `Remove ${name}`,
    item: (number) => `Item ${number}`,
    noOwnFields: 'This push has no fields of its own.',
    filledIn: 'Sender, receiver, CreateTime and MsgId are filled in when it is sent, unless you write them.',
    sendPush: 'Send the push',
    sending: 'Sent, waiting for the answer…',
    inspectPush: 'Show the record',
    replacedTitle: 'Replaced',
    renewed: 'new with each sending',
    foreignAccount: (name, value) =>
      `${name} is ${value}, not the simulator's account. The bot may refuse it, and its reply will count as wrong.`,
    adoptPush: "Use the simulator's",
    problem: (kind, name) => EN_PROBLEMS[kind] + name,
    placeInText: (line, column) => `Line ${line}, column ${column}`,
  },
)
