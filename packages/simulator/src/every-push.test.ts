import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { decodedSample, EVERY_PUSH, startListener } from './testing/every-push'
import { triggerCommand } from './trigger-command'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const safe = { appId: 'wx0123456789abcdef', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }

test('the command pushes every push of the table', async () => {
  const { sim, seen } = await startListener(safe)
  for (const name of EVERY_PUSH) {
    const lines: string[] = []
    await triggerCommand((line) => lines.push(line)).parseAsync([name, '--simulator', sim.url], { from: 'user' })
    expect([name, lines[0], seen.at(-1)]).toEqual([name, 'silent', decodedSample(name)])
  }
}, 120_000)

test('the page pushes every push of the table: its sample, and that as captured', async () => {
  const { sim, seen } = await startListener(safe)
  const post = async (path: string, body: string): Promise<Record<string, unknown>> =>
    (await fetch(sim.url + path, { method: 'POST', body })).json()
  for (const name of EVERY_PUSH) {
    const sample = await (await fetch(`${sim.url}/api/samples/${name}`)).json()
    expect(sample.name).toBe(name)
    const { outcome, push } = await post('/api/sends?openid=oPage1', JSON.stringify(sample.fields))
    expect([name, outcome, seen.at(-1)]).toEqual([name, 'silent', decodedSample(name)])
    const captured = await post('/api/adoptions?openid=oPage2', String(push))
    // Another time: an event of the same second is a retry.
    await post('/api/sends?openid=oPage2', JSON.stringify(Object.assign({ CreateTime: '1' }, captured.fields)))
    expect([name, captured.name, captured.shape, seen.at(-1)]).toEqual([name, name, sample.shape, decodedSample(name)])
  }
  expect(seen).toHaveLength(2 * EVERY_PUSH.length)
}, 120_000)

test.each(['text', 'event:SCAN', 'info:authorized'] as const)('the program pushes %s', async (name) => {
  const { sim, seen } = await startListener(safe)
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, 'trigger', name, '--simulator', sim.url])
  expect([stdout.split('\n')[0], stderr, seen]).toEqual(['silent', '', [decodedSample(name)]])
})
