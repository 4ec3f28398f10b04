import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { badServer } from './testing/bad-server'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

test("control characters in the bot's answer are not printed", async () => {
  const target = await badServer((_request, response) => response.end('\u001b[2J\u009b31m\u202egnp.exe'))
  const child = spawn(process.execPath, [cli, '--target', target, '--token', 't', '--port', '0'])
  onTestFinished(() => void child.kill())
  const output = text(child.stdout)
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.toString().includes('Chat page')) child.kill('SIGTERM')
  })
  expect(await output).toContain('it begins with')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there
  expect(await output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
})

test('nor can what is said of a menu file', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'wx-menu-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const file = join(directory, 'menu.json')
  writeFileSync(file, '\u009b31m\u202e{')
  const { stderr } = spawnSync(process.execPath, [cli, '--target', 'http://127.0.0.1:2', '--token', 't', '--menu', file])
  expect(stderr.toString()).toContain("can't be read as JSON")
  expect(stderr.toString()).not.toMatch(/[\u007f-\u009f\u202a-\u202e]/)
})
