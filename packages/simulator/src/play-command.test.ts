import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Bot } from '@wx/core'
import { serve } from '@wx/node'
import { expect, onTestFinished, test } from 'vitest'
import { playCommand } from './play-command'
import { startSimulator } from './start-simulator'

/** Runs the command on files with these texts; the names of the files are `0.yaml`, `1.yaml`, …. */
async function run(texts: readonly string[], simulator: string): Promise<{ lines: string[]; error: string | undefined }> {
  const folder = await mkdtemp(join(tmpdir(), 'wx-play-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const files = texts.map((_, index) => join(folder, `${index}.yaml`))
  await Promise.all(texts.map((text, index) => writeFile(files[index] ?? '', text)))
  const lines: string[] = []
  const error = await playCommand((line) => lines.push(line))
    .parseAsync([...files, '--simulator', simulator], { from: 'user' })
    .then(
      () => undefined,
      (reason: unknown) => String(reason).replaceAll(`${folder}/`, ''),
    )
  return { lines: lines.map((line) => line.replaceAll(`${folder}/`, '')), error }
}

async function start(): Promise<string> {
  const bot = new Bot({ token: 't' }).on('text', ({ message }) => `你说：${message.Content}`)
  const server = await serve(bot, { port: 0, host: '127.0.0.1' })
  const sim = await startSimulator({ target: server.url, token: 't' })
  onTestFinished(async () => {
    await sim.close()
    await server.close()
  })
  return sim.url
}

const good = 'steps: [{ say: 你好, sees: 你说：你好 }]'

test('says of each file whether users saw what was recorded, and fails if they did not', async () => {
  const simulator = await start()
  expect(await run([good, good], simulator)).toEqual({ lines: ['✓ 0.yaml', '✓ 1.yaml'], error: undefined })
  expect(await run([good, 'steps: [{ say: 你好, sees: 再见 }, { unfollow: true }]'], simulator)).toEqual({
    lines: [
      '✓ 0.yaml',
      '✗ 1.yaml',
      '  Step 1 (say: 你好): expected "再见", saw "你说：你好".',
      '  Step 2 (unfollow: true): nothing was pushed.',
    ],
    error: 'Error: 1 of 2 went otherwise than recorded.',
  })
})

test('what can’t be played is refused in words', async () => {
  const simulator = await start()
  expect((await run(['steps: [{ says: a }]'], simulator)).error).toBe('Error: 0.yaml: Step 1 has "says". Did you mean "say"?')
  expect((await run([good], 'http://127.0.0.1:2')).error).toContain('No simulator answers at http://127.0.0.1:2.')
  const missing = playCommand(() => {}).parseAsync(['nowhere.yaml', '--simulator', simulator], { from: 'user' })
  await expect(missing).rejects.toThrow("Can't read nowhere.yaml: ENOENT")
})
