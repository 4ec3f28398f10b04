import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { TokenEndpoint } from '@wx-tests/machine/token-endpoint'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Replica } from './replica'
import { bearer, keys } from './running-server'
import { startUpstream } from './upstream'

const PATH = '/v1/accounts/wxa/tokens/access_token'

function environmentOf(upstream: TokenEndpoint): Record<string, string> {
  return {
    WX_STORE: 'memory:',
    WX_ACCOUNTS: JSON.stringify([{ appId: 'wxa', secret: 'canary-secret-wxa', baseUrl: upstream.url }]),
    WX_KEYS: JSON.stringify([{ name: 'all', key: keys.all, accounts: '*', perSecond: 1_000_000 }]),
  }
}

async function read(url: string, times: number): Promise<void> {
  for (let done = 0; done < times; done += 50)
    await Promise.all(Array.from({ length: 50 }, async () => (await fetch(`${url}${PATH}`, bearer(keys.all))).text()))
}

function auditLines(output: string): number {
  return output.split('"audit":"read"').length - 1
}

describe('the audit log of a server as built', { timeout: 120_000 }, () => {
  test('has a line for each answer, even after SIGKILL', async () => {
    const replica = await new Replica(environmentOf(await startUpstream())).start()
    await read(replica.url, 2_000)
    await replica.end('SIGKILL')
    await expect.poll(() => auditLines(replica.output), { timeout: 10_000 }).toBe(2_000)
  })

  test('delays neither answers nor SIGTERM when it is not read, and the number of lost lines is printed', async () => {
    const upstream = await startUpstream()
    const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
    const env = { WX_LISTEN: '127.0.0.1:0', ...environmentOf(upstream) }
    const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    const [first]: unknown[] = await once(child.stdout, 'data')
    // From here on the pipe is not read.
    child.stdout.pause()
    const address = /"address":"([^"]+)"/.exec(String(first))?.[1] ?? expect.fail(String(first))
    await read(`http://${address}`, 3_000)
    let told = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text
    })
    const began = performance.now()
    child.kill('SIGTERM')
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(told).toMatch(/^\d+ log lines could not be written: is standard output read\?\n$/)
  })
})
