import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Simulator, startSimulator } from '@wx/simulator'
import { type Answer, type Answering, TokenEndpoint } from '@wx-tests/machine/token-endpoint'
import { onTestFinished } from 'vitest'

/** Looked for in everything that is printed. */
export const secret = 'c0ffee0123456789abcdef0123456789'
export const appId = 'wx00112233445566aa'

/** The variables of an account whose platform is at `apiUrl`. */
export function account(apiUrl: string): Readonly<Record<string, string>> {
  return {
    WX_APP_ID: appId,
    WX_APP_SECRET: secret,
    WX_API_URL: apiUrl,
  }
}

/** The local platform with this account, gone when the test is over. */
export async function simulate(): Promise<Simulator> {
  const simulator = await startSimulator({ target: 'http://127.0.0.1:9/', token: 't', appId, secret, port: 0 })
  onTestFinished(simulator.close)
  return simulator
}

/** A platform that answers so, or as the real one would. Closed when the test is over. */
export async function upstream(answer?: Answer | Answering): Promise<TokenEndpoint> {
  const endpoint = new TokenEndpoint()
  endpoint.answer = answer
  onTestFinished(() => endpoint.close())
  return endpoint.listen()
}

/** A directory that is gone when the test is over. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'wx-cli-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}
