import { setTimeout } from 'node:timers/promises'
import type { Chat } from './chat'
import type { Wish } from './choices'

/** What a user says, and words of the answer. */
type Exchange = readonly [said: string, answer: string]

interface Words {
  readonly welcome: string
  readonly weather: Exchange
  readonly reminder: Exchange
  /** A button of the menu, and words of its answer. */
  readonly help: Exchange
  readonly survey: Exchange
  readonly answers: readonly Exchange[]
  readonly summary: string
  readonly question: Exchange
  readonly show: string
}

const WORDS: Readonly<Record<Wish['lang'], Words>> = {
  zh: {
    welcome: '欢迎',
    weather: ['天气 深圳', '深圳：晴'],
    reminder: ['提醒我', '时间到了'],
    help: ['帮助', '发「人工」找客服'],
    survey: ['问卷', '今年来过几次'],
    answers: [
      ['3', '满意吗'],
      ['满意', '还有什么'],
      ['都好', '谢谢'],
    ],
    summary: '您来过 3 次',
    question: ['春天', '你问的是：春天'],
    show: '看答案',
  },
  en: {
    welcome: 'Welcome',
    weather: ['weather Shenzhen', 'Shenzhen: sunny'],
    reminder: ['remind me', 'Time is up'],
    help: ['Help', 'to talk to a person'],
    survey: ['survey', 'How often'],
    answers: [
      ['3', 'How did you'],
      ['Good', 'Anything else'],
      ['Fine', 'Thank you'],
    ],
    summary: 'You came 3 times',
    question: ['spring', 'You asked: spring'],
    show: 'Show the answer',
  },
}

/** With a token a bot also writes unasked. */
type Step = (chat: Chat, words: Words, hasToken: boolean) => Promise<void>

interface Use {
  /** Until the first answer. */
  readonly begin: Step
  /** All else that the bot can do. */
  readonly goOn: Step
}

const USES: Readonly<Record<Wish['feature'], Use>> = {
  echo: {
    begin: (chat, { weather }) => chat.say(...weather),
    async goOn(chat, { welcome, reminder }, hasToken) {
      await chat.follow()
      await chat.sees(welcome)
      if (hasToken) await chat.say(...reminder)
    },
  },
  menu: {
    async begin(chat, { help: [name, answer] }) {
      await chat.press(name)
      await chat.sees(answer)
    },
    goOn: async () => {},
  },
  survey: {
    begin: (chat, { survey }) => chat.say(...survey),
    async goOn(chat, { answers, summary }, hasToken) {
      for (const [said, answer] of answers) await chat.say(said, answer)
      if (hasToken) await chat.sees(summary)
    },
  },
  'ai-chat': {
    // The toy model takes longer than the platform waits.
    begin: (chat, { question: [said, answer], show }, hasToken) => chat.say(said, hasToken ? answer : show),
    async goOn(chat, { question: [, answer], show }, hasToken) {
      if (hasToken) return
      await setTimeout(5_000)
      await chat.say(show, answer)
    },
  },
}

/** Uses all that a bot can do, as `npm start` runs it. Resolves to when it answered first, by `performance.now()`. */
export async function converse(chat: Chat, { feature, tokens, lang }: Wish): Promise<number> {
  const words = WORDS[lang]
  const { begin, goOn } = USES[feature]
  const hasToken = tokens !== 'none'
  await begin(chat, words, hasToken)
  const answered = performance.now()
  await goOn(chat, words, hasToken)
  return answered
}
