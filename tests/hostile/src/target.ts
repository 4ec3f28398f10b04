import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Mode } from '@wx/core'
import { Agent, request } from 'undici'
import type { Answer } from './outcome'
import type { Measured } from './target/gauge'
import type { Try } from './try'

export const ADAPTERS = ['[node]', '[express 5]', '[koa 3]', '[fastify 5]', '[hono]'] as const

export interface Report extends Measured {
  readonly runs: number
  readonly polluted: boolean
  /** How often the process ended; it never may. */
  readonly exits: number
}

/** No connection is used twice: what one attack leaves on it must not meet the next. */
const agent = new Agent({ pipelining: 0, headersTimeout: 8_000, bodyTimeout: 8_000 })

/** A process that is attacked. */
export class Target {
  readonly name: string
  readonly port: number
  readonly #child: ChildProcess
  #exits = 0

  private constructor(name: string, port: number, child: ChildProcess) {
    this.name = name
    this.port = port
    this.#child = child
    child.once('exit', () => {
      this.#exits++
    })
  }

  static async start(name: string): Promise<Target> {
    const child = fork(new URL('./target/main.ts', import.meta.url), [name], { execArgv: ['--import', 'tsx', '--expose-gc'] })
    const [{ port }] = (await once(child, 'message')) as [{ port: number }]
    return new Target(name, port, child)
  }

  async stop(): Promise<void> {
    if (this.#exits > 0) return
    const exited = once(this.#child, 'exit')
    this.#child.disconnect()
    await exited
  }

  /**
   * From here on memory, time and handler runs are measured. `collecting` leaves out memory that is only not
   * collected yet.
   */
  async begin({ collecting = false }: { readonly collecting?: boolean } = {}): Promise<void> {
    await this.#tell(collecting ? 'begin, collecting' : 'begin')
  }

  async end(): Promise<Report> {
    const nothing = { runs: 0, polluted: false, loopMs: 0, rssBytes: 0, bufferBytes: 0 }
    const measured = ((await this.#tell('end')) ?? nothing) as Omit<Report, 'exits'>
    return { ...measured, exits: this.#exits }
  }

  #tell(command: string): Promise<unknown> {
    if (this.#exits > 0) return Promise.resolve(undefined)
    return new Promise((resolve) => {
      const settle = (message: unknown): void => {
        this.#child.off('message', settle).off('exit', ended)
        resolve(message)
      }
      const ended = (): void => settle(undefined)
      this.#child.once('message', settle).once('exit', ended).send(command)
    })
  }

  /**
   * Nothing when there was no answer in time. A connection that is closed without one answers with status 0.
   */
  async ask(given: Try, mode: Mode): Promise<Answer | undefined> {
    try {
      const { statusCode, headers, body } = await request(`http://127.0.0.1:${this.port}/${mode}?${given.query}`, {
        dispatcher: agent,
        method: (given.method ?? 'POST') as 'POST',
        headers: { ...given.headers },
        body: given.body === undefined || given.body === '' ? null : Buffer.from(given.body as string),
      })
      return { status: statusCode, contentType: String(headers['content-type'] ?? ''), body: await body.text() }
    } catch (error) {
      return isTimeout(error) ? undefined : { status: 0, contentType: '', body: '' }
    }
  }

  async socket(): Promise<Socket> {
    const socket = connect(this.port, '127.0.0.1').setNoDelay(true)
    await once(socket, 'connect')
    return socket
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).includes('TIMEOUT')
}
