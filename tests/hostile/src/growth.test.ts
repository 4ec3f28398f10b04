import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { sampled } from './sample'
import { MODES } from './target/bots'

const messages = sampled(1_000_000, 30_000)
const program = fileURLToPath(new URL('./target/one-bot.ts', import.meta.url))

test.concurrent.each(MODES)(
  `the heap of one bot in mode %s grows by less than 1 MB over ${messages.toLocaleString('en')} messages`,
  async (mode) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--expose-gc', program, mode, String(messages)])
    const growth = Number(stdout)
    console.log(`${mode}: ${Math.round(growth / 1024)} KB over ${messages.toLocaleString('en')} messages`)
    expect(growth).toBeLessThan(2 ** 20)
  },
)
