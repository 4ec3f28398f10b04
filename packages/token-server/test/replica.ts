import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

const TRIES = 10

/** A token server in a process of its own, as built, that can be killed and started again at the same place. */
export class Replica {
  readonly #environment: Readonly<Record<string, string>>
  #process: ChildProcess | undefined
  /** Everything it has printed, from the first start on. */
  output = ''
  /** `http://…`, from the first start on. */
  url = ''

  constructor(environment: Readonly<Record<string, string>>) {
    this.#environment = environment
    onTestFinished(async () => {
      await this.end('SIGKILL')
    })
  }

  /** Resolves when it accepts requests. */
  async start(): Promise<this> {
    for (let tries = 1; this.#process === undefined; tries++) {
      const address = await this.#listening()
      if (address !== undefined) this.url = `http://${address}`
      // While it was down, an outgoing connection of another program may have taken its port, which doesn't
      // last.
      else if (this.url === '' || tries === TRIES) throw new Error(`the replica ended before it listened: ${this.output}`)
    }
    return this
  }

  /** Where the program listens once it does; undefined where it ended before. */
  async #listening(): Promise<string | undefined> {
    const place = this.url === '' ? '127.0.0.1:0' : this.url.replace('http://', '')
    const child = spawn(process.execPath, [program], {
      env: { WX_LISTEN: place, ...this.#environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#process = child
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.output += text
      })
    const lines = createInterface({ input: child.stdout })
    return new Promise((resolve) => {
      child.once('close', () => {
        if (this.#process === child) this.#process = undefined
        resolve(undefined)
      })
      lines.on('line', (line) => {
        const entry = JSON.parse(line)
        if (entry.event === 'listening') resolve(entry.address)
      })
    })
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.#process
    this.#process = undefined
    if (child === undefined) return null
    const exit = once(child, 'exit')
    child.kill(signal)
    const [code] = await exit
    return typeof code === 'number' ? code : null
  }
}
