/** What is said in a recording. */
export interface Script {
  /** In `docs/images`. */
  readonly file: string
  readonly locale: string
  /** The name above the chat. */
  readonly account: string
  /** The language of the bot's lines about slow answers. */
  readonly texts: 'zh' | 'en'
  readonly welcome: string
  readonly weather: Exchange
  /** The bot thinks about it for longer than WeChat waits. */
  readonly question: string
  /** The link below the line that comes first. */
  readonly tap: string
  readonly answer: string
  /** A button of the menu. */
  readonly help: { readonly name: string; readonly answer: string }
  readonly menu: readonly { readonly type: 'click'; readonly name: string; readonly key: string }[]
}

interface Exchange {
  readonly said: string
  readonly answer: string
}

export const SCRIPTS: readonly Script[] = [
  {
    file: 'recording.png',
    locale: 'zh-CN',
    account: '春天小店',
    texts: 'zh',
    welcome: '欢迎关注！发“天气 深圳”试试。',
    weather: { said: '天气 深圳', answer: '深圳：晴，28 度' },
    question: '写一句关于春天的诗',
    tap: '看答案',
    answer: '一夜东风过，满城都是花。',
    help: { name: '帮助', answer: '问天气，或者随便问点什么。' },
    menu: [
      { type: 'click', name: '帮助', key: 'HELP' },
      { type: 'click', name: '人工', key: 'PERSON' },
    ],
  },
  {
    file: 'recording.en.png',
    locale: 'en-US',
    account: 'Spring shop',
    texts: 'en',
    welcome: 'Welcome! Try "weather Shenzhen".',
    weather: { said: 'weather Shenzhen', answer: 'Shenzhen: sunny, 28 °C' },
    question: 'A line about spring?',
    tap: 'Show the answer',
    answer: 'One night of east wind, and the whole town is in bloom.',
    help: { name: 'Help', answer: 'Ask for the weather, or anything else.' },
    menu: [
      { type: 'click', name: 'Help', key: 'HELP' },
      { type: 'click', name: 'A person', key: 'PERSON' },
    ],
  },
]
