import { setTimeout as sleep } from 'node:timers/promises'
import type { Seen, SimulatedUser, Simulator } from '@wx/simulator'
import { realNow } from '../../processes/shared-time'
import { isAnswered } from '../check/marks'
import type { Event, Happening } from '../happening'
import { type Question, questionText } from '../question'

/** How often a user looks whether the answer is there, and taps or asks for it. */
const LOOK_MS = 3_000

/** The users of one account, who ask, and who go on until they have their answers. */
export class Phones {
  readonly account: string
  readonly sim: Simulator
  readonly #events: Event[] = []
  readonly #asked: { readonly user: string; readonly question: Question }[] = []
  readonly #pushes = new Set<Promise<unknown>>()
  #nudges = 0

  constructor(account: string, sim: Simulator) {
    this.account = account
    this.sim = sim
  }

  /** Resolves when the push has come to its end. */
  async ask(user: string, question: Question): Promise<void> {
    this.#asked.push({ user, question })
    this.#note({ kind: 'said', account: this.account, user, question: question.id, parts: question.parts ?? 1 })
    const push = this.sim.user(user).say(questionText(question))
    this.#pushes.add(push)
    await push
    this.#pushes.delete(push)
  }

  /** All texts that the user saw of the account, in the phone's order. */
  texts(user: string): readonly string[] {
    return this.sim.user(user).seen.map(textOf)
  }

  /** What the push of this question was answered with, as the user saw it. */
  answerTo(user: string, question: string): string | undefined {
    const phone = this.sim.user(user)
    const exchange = exchangeOf(phone, question)
    const seen = phone.seen.find(({ source }) => 'exchangeId' in source && source.exchangeId === exchange?.id)
    return seen === undefined ? undefined : textOf(seen)
  }

  has(user: string, question: Question): boolean {
    return isAnswered(this.texts(user), question.id, question.parts ?? 1)
  }

  /** Until every user has every answer: taps on links, and writes again if there are none. */
  async settle(limitMs: number): Promise<void> {
    const ends = performance.now() + limitMs
    await Promise.all(this.#pushes)
    const users = [...new Set(this.#asked.map(({ user }) => user))]
    await Promise.all(users.map((user) => this.#settleUser(user, ends)))
    await Promise.all(this.#pushes)
  }

  /** What happened to these users, after the last of it. */
  events(): readonly Event[] {
    for (const { user, question } of this.#asked) this.#noteOutcome(user, question)
    for (const user of new Set(this.#asked.map((asked) => asked.user))) {
      for (const text of this.texts(user)) this.#note({ kind: 'seen', account: this.account, user, text })
    }
    return this.#events
  }

  async #settleUser(user: string, ends: number): Promise<void> {
    while (performance.now() < ends) {
      const missing = this.#asked.filter((asked) => asked.user === user && !this.has(user, asked.question))
      if (missing.length === 0) return
      await sleep(LOOK_MS)
      const links = missing.flatMap(({ question }) => this.#linkTo(user, question) ?? [])
      for (const link of links) await this.sim.user(user).tap(link)
      if (links.length === 0) await this.ask(user, { id: `${this.account}n${++this.#nudges}`, wait: 0 })
    }
  }

  /** The newest link to the answer, or to the rest of it, if its user was shown one. */
  #linkTo(user: string, { id }: Question): string | undefined {
    const phone = this.sim.user(user)
    const exchange = exchangeOf(phone, id)
    const told = phone.seen.filter(({ source }) => 'exchangeId' in source && source.exchangeId === exchange?.id).map(textOf)
    const links = [...told, ...this.texts(user).filter((text) => text.includes(`〔${id}:`))].flatMap(linksIn)
    const stems = new Set(links.map((link) => link.slice(0, link.indexOf('-', 'slow-'.length) + 1)))
    return phone.choices.find((choice) => [...stems].some((stem) => choice.id.startsWith(stem)))?.id
  }

  #noteOutcome(user: string, { id }: Question): void {
    const exchange = exchangeOf(this.sim.user(user), id)
    if (exchange === undefined) return
    const attempts = exchange.attempts
    const bodies = attempts.flatMap(({ response }) => (response === undefined ? [] : [contentOf(response.body)]))
    this.#note({
      kind: 'outcome',
      account: this.account,
      user,
      question: id,
      outcome: exchange.outcome,
      answers: [...new Set(bodies)],
      cut: attempts.filter(({ end }) => end === 'cut').length,
    })
  }

  #note(happening: Happening): void {
    this.#events.push({ at: realNow(), who: 'phones', ...happening })
  }
}

function exchangeOf(phone: SimulatedUser, question: string): SimulatedUser['exchanges'][number] | undefined {
  return phone.exchanges.find(({ push }) => push.includes(`[${question} `))
}

function textOf({ content }: Seen): string {
  return 'text' in content && typeof content.text === 'string' ? content.text : `(${content.type})`
}

function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/msgmenuid=(slow-[^"&]*)/g)].map(([, id = '']) => id)
}

/** Two answers to one push are equal if their contents are: the time and the nonce of the envelope differ. */
function contentOf(body: string): string {
  return /<Content><!\[CDATA\[([\s\S]*?)\]\]><\/Content>/.exec(body)?.[1] ?? body
}
