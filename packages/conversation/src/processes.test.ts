import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freshPrefix, redisUrl, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const worker = fileURLToPath(new URL('../test/worker.mjs', import.meta.url))

/** A bot in a process of its own. */
class Process {
  readonly child: ChildProcess
  #last = 0

  private constructor(child: ChildProcess) {
    this.child = child
  }

  static async start(prefix: string, name: string): Promise<Process> {
    const child = fork(worker, [redisUrl, prefix, name])
    await once(child, 'message')
    return new Process(child)
  }

  say(text: string): Promise<string> {
    const id = ++this.#last
    this.child.send({ id, text })
    return new Promise((resolve) => {
      const hear = (said: { readonly id?: number; readonly answer?: string }): void => {
        if (said.id !== id) return
        this.child.off('message', hear)
        resolve(said.answer ?? '')
      }
      this.child.on('message', hear)
    })
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await once(this.child, 'exit')
  }
}

describe.skipIf(withoutRedis)('[redis] two processes of one bot', () => {
  const prefix = freshPrefix()
  let processes: Process[] = []
  beforeEach(async () => {
    processes = await Promise.all(['one', 'two'].map((name) => Process.start(prefix, name)))
  })
  afterEach(async () => {
    await Promise.all(processes.filter(({ child }) => child.exitCode === null && child.signalCode === null).map((one) => one.kill()))
    await removeKeys(prefix)
  })

  test('pushes of one user at once in both: all changes of the session are there', { timeout: 60_000 }, async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => processes[index % 2]?.say(`${index}`)))
    expect(answers.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    const texts = (await processes[0]?.say('list'))?.split(' ').map(Number)
    expect(texts?.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index))
  })

  test('a question of one is answered in the other, also after the first is killed', { timeout: 60_000 }, async () => {
    expect(await processes[0]?.say('ask')).toBe('what name?')
    await processes[0]?.kill()
    expect(await processes[1]?.say('Li')).toBe('one asked, two was answered: Li')
  })

  test('a process that is killed in the middle of a turn: the other one goes on 3 s later', { timeout: 60_000 }, async () => {
    void processes[0]?.say('hang')
    if (processes[0] !== undefined) await once(processes[0].child, 'message')
    const next = processes[1]?.say('a')
    await processes[0]?.kill()
    const killed = performance.now()
    expect(await next).toBe('1')
    expect(performance.now() - killed).toBeLessThan(10_000)
  })
})
