import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What is measured, in a process of its own: neither the garbage nor the compiled code of one is at another's cost. It says a number when asked. */
export class Child {
  /** The number that it said first, once it was ready. */
  readonly first: number
  readonly #process: ChildProcess

  private constructor(process: ChildProcess, first: number) {
    this.#process = process
    this.first = first
  }

  /** `script` is an entry beside this one. */
  static async start(script: string, ...args: readonly string[]): Promise<Child> {
    const process = fork(fileURLToPath(new URL(`./${script}.js`, import.meta.url)), args)
    // It has printed why; a waiting parent would not notice.
    process.once('exit', (code) => {
      if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}.`)
    })
    return new Child(process, await answer(process))
  }

  ask(): Promise<number> {
    this.#process.send('')
    return answer(this.#process)
  }

  async stop(): Promise<void> {
    const exited = once(this.#process, 'exit')
    this.#process.disconnect()
    await exited
  }
}

async function answer(child: ChildProcess): Promise<number> {
  const [value] = await once(child, 'message')
  return Number(value)
}

/** The child's side: `first` now, and what `next` gives whenever the parent asks. It ends with its parent. */
export function answerParent(first: number, next: () => number | Promise<number>): void {
  process.on('message', async () => process.send?.(await next()))
  process.on('disconnect', () => process.exit())
  process.send?.(first)
}
