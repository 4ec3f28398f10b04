import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Answer, AnswerMessage, Notice, Order, Start } from '../processes/orders'
import { atExit } from './at-exit'

/**
 * What a process is started through: nothing, or a command that gives it another network or another list of
 * processes.
 */
export type Wrapper = readonly string[]

/** The built entry, whether this runs from the build or from the source. */
function entry(name: string): string {
  const beside = fileURLToPath(new URL(`./${name}.js`, import.meta.url))
  return existsSync(beside) ? beside : fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url))
}

/** One process of the suite, as the driver sees it. */
export class Child {
  readonly who: string
  readonly #process: ChildProcess
  readonly #answers = new Map<number, (answer: Answer) => void>()
  readonly #notices: Notice[] = []
  #wake: (() => void) | undefined
  #orders = 0

  constructor(name: 'worker' | 'upstream', start: Start, wrapper: Wrapper = []) {
    this.who = start.who
    const [command, ...before] = [...wrapper, process.execPath]
    this.#process = fork(entry(name), [JSON.stringify(start)], {
      execPath: command ?? process.execPath,
      execArgv: before,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    this.#process.on('message', (message: AnswerMessage | Notice) => this.#hear(message))
    const forget = atExit(() => this.#process.kill('SIGKILL'))
    this.#process.on('exit', () => {
      forget()
      for (const answer of this.#answers.values()) answer({ error: 'the process ended' })
      this.#answers.clear()
      this.#wake?.()
    })
  }

  get pid(): number {
    return this.#process.pid ?? 0
  }

  get gone(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null
  }

  async order(order: Order): Promise<Answer> {
    const answer = await this.ask(order)
    if (answer.error !== undefined && !this.gone) throw new Error(`${this.who}, told to ${order.do}: ${answer.error}`)
    return answer
  }

  /** As {@link order}, for a process that may be killed meanwhile. */
  ask(order: Order): Promise<Answer> {
    const number = ++this.#orders
    return new Promise((resolve) => {
      if (this.gone) return resolve({ error: 'the process ended' })
      this.#answers.set(number, resolve)
      this.#process.send({ number, order }, () => {})
    })
  }

  /** The next notice; undefined if none comes in time, or the process ends. */
  async notice(withinMs: number): Promise<Notice | undefined> {
    const ends = performance.now() + withinMs
    while (this.#notices.length === 0 && !this.gone && performance.now() < ends) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ends - performance.now())
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    return this.#notices.shift()
  }

  signal(name: 'SIGSTOP' | 'SIGCONT'): void {
    this.#process.kill(name)
  }

  async kill(): Promise<void> {
    if (this.gone) return
    const ended = new Promise((resolve) => this.#process.once('exit', resolve))
    this.#process.kill('SIGKILL')
    await ended
  }

  #hear(message: AnswerMessage | Notice): void {
    if ('notice' in message) {
      this.#notices.push(message)
      this.#wake?.()
      return
    }
    this.#answers.get(message.number)?.(message.answer)
    this.#answers.delete(message.number)
  }
}
