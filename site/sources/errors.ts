import { actionAdvice, type ErrorAction } from '@wx/api/actions'
import { type ErrorCode, errorCode } from '@wx/api/errors'
import { readText } from './file'
import { addressOf, type Language, type Page, table, type Words } from './page'

const DATA = 'packages/api/data/error-codes.json'

const CLASSES: Readonly<Record<ErrorAction, Words>> = {
  'refresh-token': { zh: '令牌失效', en: 'Token is no longer valid' },
  'ip-allowlist': { zh: 'IP 不在白名单', en: 'IP not on the allow list' },
  config: { zh: '凭证和设置不对', en: 'Wrong credentials or settings' },
  permission: { zh: '没有权限', en: 'No right to the call' },
  quota: { zh: '额度用完', en: 'Quota used up' },
  'wait-minute': { zh: '一分钟内调用太多', en: 'Too many calls in a minute' },
  retry: { zh: '稍后可以再试', en: 'Try again later' },
  'user-state': { zh: '用户现在收不到', en: 'The user can’t be reached now' },
  content: { zh: '内容没有通过检查', en: 'Content was refused' },
  state: { zh: '对象的状态不允许', en: 'The object’s state does not allow it' },
  'not-found': { zh: '不存在', en: 'Not found' },
  duplicate: { zh: '已经存在', en: 'Exists already' },
  reauthorize: { zh: '需要重新授权', en: 'Authorisation needed again' },
  'refresh-component': { zh: '第三方平台的令牌失效', en: 'Component token is no longer valid' },
  'fix-request': { zh: '请求的参数有误', en: 'The request is wrong' },
  local: { zh: '示例代码的返回值', en: 'Values of the sample code' },
  none: { zh: '成功和提示', en: 'Success and notices' },
}

/** What people ask for most. */
const COMMON = [40001, 40013, 40125, 40164, 42001, 45009, 45011, 45015, 45047, 48001, 40003, 43004, 43019, 61004, 40029, 40163, 89503, -1]

/** Codes whose causes have a page of their own. */
const SYMPTOMS: Readonly<Record<number, string>> = {
  40001: 'token-40001',
  40014: 'token-40001',
  40164: 'ip-40164',
  42001: 'token-40001',
  48001: 'right-48001',
  61004: 'ip-40164',
}

/** Where the figures and tables of a class are. */
const TABLES: Readonly<Partial<Record<ErrorAction, { readonly path: string; readonly text: Words }>>> = {
  permission: {
    path: 'account/rights',
    text: { zh: '哪种账号能调用什么', en: 'Which account may call what' },
  },
  quota: { path: 'account/limits', text: { zh: '一天能调用几次', en: 'How often an account may call' } },
}

const codes: readonly ErrorCode[] = Object.keys(JSON.parse(readText(DATA)))
  .map((code) => errorCode(Number(code)))
  .filter((code) => code !== undefined)
  .sort((one, other) => one.code - other.code)

const TEXTS = {
  zh: {
    all: '全部错误码',
    allText: '输入错误码、名称或一个词，只显示匹配的行。点错误码看该怎么办。',
    allDescription: `微信公众平台的 ${codes.length} 个错误码，在一张可以筛选的表里。`,
    head: ['错误码', '含义', '类别'],
    code: '这一类的错误码',
    program: '程序里怎么认出这一类：',
    table: '按类别',
    classHead: ['类别', '`error.action`', '个数', '怎么办'],
    common: '最常见的',
    commonHead: ['错误码', '含义', '怎么办'],
    title: '微信错误码',
    intro: `微信用 \`errcode\` 说明调用为什么失败。这里有 ${codes.length} 个错误码，按程序能做什么分成 ${Object.keys(CLASSES).length} 类。`,
    runs: '在命令行查一个：',
    otherwise: '建议：',
    symptom: '原因和办法',
  },
  en: {
    all: 'All error codes',
    allText: 'Type a code, a name or a word: only matching rows stay. Click a code to see what to do.',
    allDescription: `The ${codes.length} error codes of the WeChat API, in one table that can be filtered.`,
    head: ['code', 'meaning', 'class'],
    code: 'Codes of this class',
    program: 'How a program recognises this class:',
    table: 'By class',
    classHead: ['class', '`error.action`', 'codes', 'what to do'],
    common: 'The most common',
    commonHead: ['code', 'meaning', 'what to do'],
    title: 'Error codes of WeChat',
    intro: `WeChat says by an \`errcode\` why a call failed. Here are ${codes.length} codes, in ${Object.keys(CLASSES).length} classes by what a program can do.`,
    runs: 'Look one up on the command line:',
    otherwise: 'Advice: ',
    symptom: 'causes, and what to do',
  },
}

export function errorPages(language: Language): Page[] {
  return [index(language), everyCode(language), ...actions().map((action) => classPage(language, action))]
}

function actions(): ErrorAction[] {
  return Object.keys(CLASSES) as ErrorAction[]
}

function index(language: Language): Page {
  const words = TEXTS[language]
  const common = COMMON.map((number) => errorCode(number)).filter((code) => code !== undefined)
  const text = [
    `# ${words.title}`,
    words.intro,
    words.runs,
    '```sh\nnpx @wx/cli errcode 45015\n```',
    `[${words.all}](${addressOf({ language, path: 'errors/all' })})`,
    `## ${words.table}`,
    table(
      words.classHead,
      actions().map((action) => [
        `[${CLASSES[action][language]}](${addressOf({ language, path: `errors/${action}` })})`,
        `\`${action}\``,
        String(codes.filter((code) => code.action === action).length),
        actionAdvice(action)[language],
      ]),
    ),
    `## ${words.common}`,
    table(
      words.commonHead,
      common.map((code) => [link(code, language), meaning(code, language), code.advice[language]]),
    ),
  ]
  return page(language, 'index', text, words.intro)
}

function everyCode(language: Language): Page {
  const words = TEXTS[language]
  const rows = codes.map((code) => [link(code, language), meaning(code, language), CLASSES[code.action][language]])
  return page(language, 'all', [`# ${words.all}`, words.allText, '<FilterBox />', table(words.head, rows)], words.allDescription)
}

function classPage(language: Language, action: ErrorAction): Page {
  const words = TEXTS[language]
  const advice = actionAdvice(action)[language]
  const more = TABLES[action]
  const text = [
    `# ${CLASSES[action][language]}`,
    advice,
    ...(more === undefined ? [] : [`[${more.text[language]}](${addressOf({ language, path: more.path })})`]),
    words.program,
    `\`\`\`ts\nif (WxApiError.is(error) && error.action === '${action}') {\n  console.warn(error.errcode, error.advice?.${language})\n}\n\`\`\``,
    `## ${words.code}`,
    ...codes.filter((code) => code.action === action).map((code) => entry(code, language, advice)),
  ]
  return page(language, action, text, `${CLASSES[action][language]}: ${advice}`)
}

function entry(code: ErrorCode, language: Language, usual: string): string {
  const advice = code.advice[language]
  const name = code.name === undefined ? '' : `\n\n\`${code.name.replaceAll('`', "'")}\``
  const other = advice === usual ? '' : `\n\n${TEXTS[language].otherwise}${advice}`
  return `### ${code.code}\n\n${meaning(code, language)}${name}${other}${symptom(code, language)}`
}

function symptom({ code }: ErrorCode, language: Language): string {
  const page = SYMPTOMS[code]
  return page === undefined ? '' : `\n\n[${code}: ${TEXTS[language].symptom}](${addressOf({ language, path: `trouble/${page}` })})`
}

function link({ code, action }: ErrorCode, language: Language): string {
  return `[${code}](${addressOf({ language, path: `errors/${action}` })}#${code})`
}

/** `<` and braces mean something to Vue. */
function meaning({ meaning: { zh, en } }: ErrorCode, language: Language): string {
  const text = language === 'zh' ? (zh ?? en) : en
  return text.replaceAll('<', '&lt;').replaceAll('{', '&#123;')
}

function page(language: Language, name: string, text: readonly string[], description: string): Page {
  const search = name === 'all' ? 'false' : 'errcode'
  return { language, path: `errors/${name}`, text: `${text.join('\n\n')}\n`, description, search, file: DATA }
}
