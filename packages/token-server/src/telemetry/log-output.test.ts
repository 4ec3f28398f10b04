import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { LogOutput } from './log-output'

/** Takes what is written when told to. */
class SlowReader extends Writable {
  readonly taken: string[] = []
  #next: (() => void) | undefined
  reading = false

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.taken.push(chunk.toString())
    if (this.reading) done()
    else this.#next = done
  }

  read(): void {
    this.reading = true
    this.#next?.()
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

const LINE = `${'x'.repeat(1_023)}\n`

describe('LogOutput', () => {
  test('writes the lines of one turn together', async () => {
    const stream = new SlowReader()
    stream.reading = true
    const output = new LogOutput(stream)
    for (const line of ['a\n', 'b\n']) output.write(line)
    await nextTurn()
    output.write('c\n')
    await nextTurn()
    expect(stream.taken).toEqual(['a\nb\n', 'c\n'])
  })

  test('keeps 4 MiB for a stream that is not read, and logs how many lines were lost when it is read again', async () => {
    const stream = new SlowReader()
    const output = new LogOutput(stream)
    for (let turn = 0; turn < 10; turn++) {
      for (let line = 0; line < 1_000; line++) output.write(LINE)
      await nextTurn()
    }
    expect(stream.writableLength).toBeLessThanOrEqual((4 << 20) + LINE.length)
    expect(output.lost).toBeGreaterThan(5_000)
    const { lost } = output
    stream.read()
    await expect.poll(() => stream.writableLength).toBe(0)
    output.write('last\n')
    await nextTurn()
    expect(stream.taken.at(-1)).toMatch(new RegExp(`"event":"log-lost","lines":${lost}}\nlast\n$`))
  })

  test('gives up a stream that is not read in time, and counts what was in it', async () => {
    const output = new LogOutput(new SlowReader())
    for (let line = 0; line < 7; line++) output.write(LINE)
    await output.close(50)
    expect(output.lost).toBe(7)
  })

  test('counts the lines that a broken stream does not take, and goes on', async () => {
    const output = new LogOutput(new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) }))
    for (let line = 0; line < 3; line++) {
      output.write(LINE)
      await nextTurn()
    }
    await expect.poll(() => output.lost).toBe(3)
  })
})
