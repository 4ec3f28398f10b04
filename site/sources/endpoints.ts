import { type Endpoint, endpoints, groups } from '@wx/client/endpoints'
import { addressOf, type Language, type Page, table, type Words } from './page'

type Table = Endpoint['table']

const TABLES: readonly { readonly name: Table; readonly path: string; readonly file: string; readonly title: Words }[] = [
  { name: 'official', path: 'endpoints', file: 'endpoints.json', title: { zh: '接口表', en: 'Endpoints' } },
  {
    name: 'mini-program',
    path: 'endpoints-mini-program',
    file: 'endpoints-mini-program.json',
    title: { zh: '接口表：小程序', en: 'Endpoints: mini programs' },
  },
  { name: 'shop', path: 'endpoints-shop', file: 'endpoints-shop.json', title: { zh: '接口表：小店', en: 'Endpoints: shops' } },
]

const KINDS = {
  subscription: { zh: '公众号', en: '公众号' },
  service: { zh: '服务号', en: '服务号' },
  'verified-subscription': { zh: '认证公众号', en: 'verified 公众号' },
  'verified-service': { zh: '认证服务号', en: 'verified 服务号' },
  test: { zh: '测试号', en: 'test' },
} as const

const WORDS = {
  zh: {
    intro: (count: number) => `\`@wx/client\` 认识的 ${count} 个接口，都有补全。带链接的，点开是微信的文档页。`,
    call: '每个接口都这样调用：',
    filter: '输入路径的一部分或一个词，只显示匹配的行。',
    head: ['方法', '路径', '谁能调用', '重发'],
    safe: '可以',
    others: '其他的表：',
    unknown: '未确认',
    legend: '「谁能调用」写着「未确认」的，没有找到可靠的出处。「重发」写着「可以」的只是读取，断线时客户端会再试。',
    withdrawn: '已下线',
  },
  en: {
    intro: (count: number) =>
      `The ${count} endpoints that \`@wx/client\` knows; the editor completes them all. A link leads to WeChat’s own page.`,
    call: 'Every endpoint is called like this:',
    filter: 'Type a part of a path, or a word: only matching rows stay.',
    head: ['method', 'path', 'who may call', 'repeat'],
    safe: 'yes',
    others: 'Other tables:',
    unknown: 'unconfirmed',
    legend:
      '“Unconfirmed”: no reliable source was found for who may call. “Repeat: yes”: a read, which the client tries again if the connection breaks.',
    withdrawn: 'withdrawn',
  },
}

export function endpointPages(language: Language): Page[] {
  const words = WORDS[language]
  return TABLES.map(({ name, path, file, title }) => {
    const rows = endpoints.filter((endpoint) => endpoint.table === name)
    const others = TABLES.filter((other) => other.name !== name)
    const links = others.map((other) => `[${other.title[language]}](${addressOf({ language, path: `reference/${other.path}` })})`)
    const text = [
      `# ${title[language]}`,
      words.intro(rows.length),
      words.call,
      `\`\`\`ts\n${EXAMPLES[name]}\n\`\`\``,
      words.legend,
      `${words.others} ${links.join(language === 'zh' ? '、' : ', ')}`,
      words.filter,
      '<FilterBox />',
      ...groupsOf(rows).map((group) => section(group, rows, language)),
    ]
    const search = name === 'official' ? 'endpoint path 接口 路径' : 'false'
    return {
      language,
      path: `reference/${path}`,
      text: `${text.join('\n\n')}\n`,
      description: words.intro(rows.length),
      search,
      file: `packages/client/data/${file}`,
    }
  })
}

const EXAMPLES: Readonly<Record<Table, string>> = {
  official: "const { ip_list } = await wx.get('/cgi-bin/get_api_domain_ip')",
  'mini-program': "import '@wx/client/mini-program'\n\nconst code = await wx.download('/wxa/getwxacodeunlimit', { scene: 'a=1' })",
  shop: "import '@wx/client/shop'",
}

/** Those whose rights are known first: the others are mostly old. */
function groupsOf(rows: readonly Endpoint[]): string[] {
  const known = rows.filter(({ rights }) => rights !== undefined)
  return [...new Set([...known, ...rows].map(({ group }) => group))]
}

function section(group: string, all: readonly Endpoint[], language: Language): string {
  const words = WORDS[language]
  const rows = all.filter((endpoint) => endpoint.group === group)
  const cells = rows.map(({ method, path, page, rights, safe, deprecated }) => [
    method,
    `${page === undefined ? `\`${path}\`` : `[\`${path}\`](${page})`}${deprecated ? ` (${words.withdrawn})` : ''}`,
    rights?.map((kind) => KINDS[kind][language]).join(language === 'zh' ? '、' : ', ') ?? words.unknown,
    safe ? words.safe : '',
  ])
  return `## ${groups[group]?.[language] ?? group}\n\n${table(words.head, cells)}`
}
