import { Bot } from '@wx/core'
import { serve } from '@wx/node'
import { expect, onTestFinished, test } from 'vitest'
import { startSimulator } from './start-simulator'
import { triggerCommand } from './trigger-command'

async function run(args: readonly string[]): Promise<string> {
  const lines: string[] = []
  await triggerCommand((line) => lines.push(line))
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .parseAsync([...args], { from: 'user' })
  return lines.join('\n')
}

async function start(): Promise<{ url: string; seen: unknown[] }> {
  const seen: unknown[] = []
  const bot = new Bot({ token: 't' })
  bot.use(({ message }) => void seen.push(message))
  const server = await serve(bot, { port: 0, host: '127.0.0.1' })
  const sim = await startSimulator({ target: server.url, token: 't' })
  onTestFinished(async () => {
    await sim.close()
    await server.close()
  })
  return { url: sim.url, seen }
}

test('pushes the sample with the given fields, and prints the outcome', async () => {
  const { url, seen } = await start()
  expect(await run(['event:TEMPLATESENDJOBFINISH', '--Status', 'failed: system failed', '--MsgID=7', '--simulator', url])).toBe('silent')
  expect(seen).toMatchObject([{ Event: 'TEMPLATESENDJOBFINISH', Status: 'failed: system failed', MsgID: '7' }])
  await run(['event:location_select', '--SendLocationInfo', '{"Label":"广州"}', '--simulator', url])
  expect(seen.at(-1)).toMatchObject({ SendLocationInfo: { Label: '广州' } })
})

test('what can not be pushed is refused in words', async () => {
  const { url } = await start()
  await expect(run(['event:SCANS', '--simulator', url])).rejects.toThrow('Did you mean "event:SCAN"?')
  await expect(run(['event:SCAN', '--Tickett', 'x', '--simulator', url])).rejects.toThrow('Did you mean "Ticket"?')
  await expect(run(['event:SCAN', '--Ticket', '--simulator', url])).rejects.toThrow('The field Ticket has no value.')
  await expect(run(['event:SCAN', 'Ticket', '--simulator', url])).rejects.toThrow('"Ticket" is no field.')
  await expect(run(['event:SCAN', '--simulator', 'http://127.0.0.1:2'])).rejects.toThrow('No simulator answers at http://127.0.0.1:2.')
})
