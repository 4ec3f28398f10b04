import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { describe, expect, onTestFinished, test } from 'vitest'
import { configWith, keys, run } from './running-server'
import { startUpstream, TOKEN_CANARY } from './upstream'

/** Where there is none these tests are skipped, and fail instead under `CI=true`. */
const withoutPython: boolean = spawnSync('python3', ['--version']).status !== 0 && process.env.CI !== 'true'

function readerIn(language: string): string {
  const page = readFileSync(new URL(`../../../docs/guide/${language}/token-server.md`, import.meta.url), 'utf8')
  return /^```python\n(.*?)^```$/ms.exec(page)?.[1] ?? expect.fail('the guide has no reader in Python')
}

/** Runs each line that it is given, and answers with what that printed. */
const LOOP = `
import sys
for line in sys.stdin:
    try: print(eval(line), flush=True)
    except OSError as error: print('failed', flush=True)
`

function startReader(code: string, url: string): (line: string) => Promise<string> {
  const program = code.replace('http://127.0.0.1:8090', url).replace('your-app-id', 'wxa')
  const child: ChildProcess = spawn('python3', ['-c', program + LOOP], { env: { KEY: keys.all }, stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill())
  const lines = createInterface({ input: child.stdout ?? expect.fail('no output') })[Symbol.asyncIterator]()
  return async (line) => {
    child.stdin?.write(`${line}\n`)
    return String((await lines.next()).value)
  }
}

describe.skipIf(withoutPython)('[python] the guide’s reader', () => {
  test('is the same in both languages', () => {
    expect(readerIn('zh')).toBe(readerIn('en'))
  })

  test('reads from memory, reports, and lives through an outage until the end of its token', async () => {
    const upstream = await startUpstream()
    const { server, url } = await run(configWith(upstream.url))
    const ask = startReader(readerIn('en'), url)
    const first = `${TOKEN_CANARY}.stable.wxa.1`
    expect(await ask('get()')).toBe(first)
    expect(await ask(`report_bad('${first}') or get()`)).toBe(`${TOKEN_CANARY}.stable.wxa.2`)
    expect(await ask(`report_bad('${first}') or get()`)).toBe(`${TOKEN_CANARY}.stable.wxa.2`)
    await server.close()
    expect(await ask('held.update(look=0) or get()')).toBe(`${TOKEN_CANARY}.stable.wxa.2`)
    expect(await ask('held.update(look=0, ends=0) or get()')).toBe('failed')
    await run(configWith(upstream.url, { listen: server.address }))
    expect(await ask('get()')).toContain(TOKEN_CANARY)
  })
})
