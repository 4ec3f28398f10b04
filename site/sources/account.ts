import limits from '../data/limits.json'
import rights from '../data/rights.json'
import { addressOf, type Language, type Page, table, type Words } from './page'

interface Source extends Words {
  readonly url?: string
}

/** A row of either file: what it is about, how sure it is, and why. */
interface Fact extends Words {
  readonly sure: string
  readonly sources: readonly string[]
  readonly note?: Words
}

interface Limit extends Fact {
  readonly value: Words
  readonly test?: string
}

interface Group<Row> extends Words {
  readonly rows: readonly Row[]
}

const KINDS = ['subscription', 'verified-subscription', 'service', 'verified-service', 'test'] as const
type Right = Fact & Readonly<Record<(typeof KINDS)[number], string>>

const RIGHTS: readonly Group<Right>[] = rights.groups
const SOURCES: Readonly<Record<string, Source>> = rights.sources
const LIMITS: readonly Group<Limit>[] = limits

const ANSWERS: Readonly<Record<string, Words>> = {
  yes: { zh: '✔', en: '✔' },
  no: { zh: '✘', en: '✘' },
  unknown: { zh: '未确认', en: 'unconfirmed' },
  promised: { zh: '✔ 未确认', en: '✔ unconfirmed' },
  doubted: { zh: '✘ 未确认', en: '✘ unconfirmed' },
  managed: { zh: '仅代管', en: 'only if managed' },
  apply: { zh: '要申请，未确认', en: 'on application, unconfirmed' },
}

const WORDS = {
  zh: {
    rights: '权限表',
    rightsIntro: `你的账号能调用哪些接口？选账号种类，只看那一列。没有权限的调用返回 48001。`,
    ask: '程序里也可以问：',
    personal: '个人公众号，或没有认证',
    personalText: '能收消息，能被动回复，能取 access token；上传素材和写草稿，文档说可以（未确认）。其他的这样代替：',
    personalHead: ['做不到', '可以这样'],
    instead: [
      [
        '客服消息：不能主动发消息',
        `在 5 秒内被动回复；慢的回答用 \`tell\`：用户点一下就看到，不需要权限，见[慢回答](${at('zh', 'slow/slow-answers')})和[三种方式](${at('zh', 'slow/policies')})`,
      ],
      ['接口创建菜单', '启用服务器配置后，公众平台里设的菜单也失效：让用户发文字，例如「帮助」'],
      ['网页授权、带参数的二维码', '让用户在聊天里发一个验证码，用它对上 openid'],
      ['模板消息、群发、发布', '在公众平台里手工群发'],
      ['想先试全部接口', `[申请测试号](${at('zh', 'start/getting-started')}#申请测试号)，不用审核`],
    ],
    legend: '怎么读',
    legendText:
      '「公众号」是以前的订阅号。「认证」是组织的微信认证；个人不能认证。✔ 可以，✘ 返回 48001。「✔ 未确认」和「✘ 未确认」：资料这样写，但是说法不一，或者只有旧表、推断、对测试号的一般说明，没有见到有人试过。「未确认」：连这样的资料也没有，或者互相矛盾。',
    sureText: '每行最后写着出处有多可靠：A 官方页，B 一处转引或两处一致的二手资料，C 一处二手资料。',
    table: ['功能', '公众号', '认证公众号', '服务号', '认证服务号', '测试号', '依据'],
    sources: '出处',
    sourcesHead: ['简称', '出处'],
    limits: '次数和长度',
    limitsIntro: '每个账号一天能调用几次，内容能有多长。超过每天的次数返回 45009，超过每分钟的返回 45011。',
    own: '自己账号的实际数字：',
    figuresText: '「测试号」一列空着的，没有找到数字。资料里有两个数字时，另一个写在项目下面，两个都未确认。',
    limitsHead: ['项目', '上限', '测试号', '依据'],
  },
  en: {
    rights: 'Rights by account type',
    rightsIntro: 'Which endpoints may your account call? Choose its type to see that column alone. A call without the right returns 48001.',
    ask: 'A program can ask, too:',
    personal: 'A personal account, or one that is not verified',
    personalText:
      'It receives messages, replies to them and gets an access token; media and drafts are allowed on paper (unconfirmed). For the rest, do this instead:',
    personalHead: ['not possible', 'instead'],
    instead: [
      [
        'customer-service messages: no writing first',
        `reply within 5 seconds; for a slow answer use \`tell\`: the user gets it at a tap, and it needs no right, see [Slow answers](${at('en', 'slow/slow-answers')}) and [Three policies](${at('en', 'slow/policies')})`,
      ],
      ['menus by API', 'once the server settings are enabled, the console’s menu stops as well: let users send words, such as “help”'],
      ['web login, QR codes with a scene', 'let the user send a code in the chat, and match it to the openid'],
      ['template messages, mass sending, publishing', 'send by hand in the console'],
      ['trying every endpoint first', `[get a test account](${at('en', 'start/getting-started')}#get-a-test-account), without a review`],
    ],
    legend: 'How to read the tables',
    legendText:
      '公众号 was called 订阅号 before. Verified means 微信认证 of an organisation; persons can’t have it. ✔ allowed, ✘ returns 48001. “✔ unconfirmed” and “✘ unconfirmed”: sources say so, but they disagree, or there is only the old table, an inference or the general statement about test accounts, and no trial was found. “unconfirmed” alone: there is not even that, or sources contradict each other.',
    sureText:
      'Each row ends with how sure it is: A an official page, B one quotation or two secondary sources that agree, C one secondary source.',
    table: ['feature', '公众号', 'verified 公众号', '服务号', 'verified 服务号', 'test account', 'source'],
    sources: 'Sources',
    sourcesHead: ['short name', 'source'],
    limits: 'Limits',
    limitsIntro:
      'How often an account may call in a day, and how long things may be. Beyond the limit of a day 45009 is returned, beyond that of a minute 45011.',
    own: 'The figures of your own account:',
    figuresText:
      'An empty cell of the test account: no figure was found. Where sources have two figures, the other one stands below the name, and both are unconfirmed.',
    limitsHead: ['what', 'limit', 'test account', 'source'],
  },
}

const ASK =
  "import { routeOf } from '@wx/client'\n\nconsole.log(routeOf('/cgi-bin/message/template/send')?.rights) // [ 'verified-service', 'test' ]"

export function accountPages(language: Language): Page[] {
  return [rightsPage(language), limitsPage(language)]
}

function rightsPage(language: Language): Page {
  const words = WORDS[language]
  const text = [
    `# ${words.rights}`,
    words.rightsIntro,
    '<ColumnPicker :columns="[1, 2, 3, 4, 5]" />',
    `## ${words.personal}`,
    words.personalText,
    table(words.personalHead, words.instead),
    words.ask,
    `\`\`\`ts\n${ASK}\n\`\`\``,
    ...RIGHTS.flatMap((group) => [
      `## ${group[language]}`,
      table(
        words.table,
        group.rows.map((row) => [named(row, language), ...KINDS.map((kind) => ANSWERS[row[kind]]?.[language] ?? ''), basis(row, language)]),
      ),
    ]),
    `## ${words.legend}`,
    words.legendText,
    words.sureText,
    sourceList(language),
  ]
  return page(language, 'rights', text, words.rightsIntro, '权限 认证 48001 permission unauthorized 个人 订阅号')
}

function limitsPage(language: Language): Page {
  const words = WORDS[language]
  const text = [
    `# ${words.limits}`,
    words.limitsIntro,
    words.own,
    "```ts\nconst { quota } = await wx.quota('/cgi-bin/message/custom/send')\nconsole.log(quota.remain, quota.daily_limit)\n```",
    ...LIMITS.flatMap((group) => [
      `## ${group[language]}`,
      table(
        words.limitsHead,
        group.rows.map((row) => [named(row, language), row.value[language], row.test ?? '', basis(row, language)]),
      ),
    ]),
    `## ${words.legend}`,
    words.figuresText,
    words.sureText,
    sourceList(language),
  ]
  return page(language, 'limits', text, words.limitsIntro, '频率 次数 上限 quota 45009 45011')
}

function named(fact: Fact, language: Language): string {
  return fact.note === undefined ? fact[language] : `${fact[language]}<br><small>${fact.note[language]}</small>`
}

function basis({ sure, sources }: Fact, language: Language): string {
  for (const source of sources) if (SOURCES[source] === undefined) throw new Error(`rights.json names no source ${source}.`)
  return `${sure === '?' ? ANSWERS.unknown?.[language] : sure}: ${sources.join(', ')}`
}

function sourceList(language: Language): string {
  const words = WORDS[language]
  const rows = Object.entries(SOURCES).map(([name, source]) => [
    `\`${name}\``,
    source.url === undefined ? source[language] : `[${source[language]}](${source.url})`,
  ])
  return `## ${words.sources}\n\n${table(words.sourcesHead, rows)}`
}

function at(language: Language, path: string): string {
  return addressOf({ language, path })
}

function page(language: Language, name: string, text: readonly string[], description: string, search: string): Page {
  return { language, path: `account/${name}`, text: `${text.join('\n\n')}\n`, description, search, file: `site/data/${name}.json` }
}
