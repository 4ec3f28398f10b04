import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface Counts {
  readonly fetches: number
}

/** The upstream process, seen from here. */
export interface Platform {
  readonly url: string
  readonly counts: (appId: string) => Promise<Counts>
  /** All tokens of this account are dead from now on. */
  readonly revoke: (appId: string) => Promise<void>
  readonly close: () => void
}

export async function startPlatform(): Promise<Platform> {
  const child = fork(fileURLToPath(new URL('upstream.js', import.meta.url)))
  const [port]: unknown[] = await once(child, 'message')
  const url = `http://127.0.0.1:${port}`
  const control = async (verb: string, appId: string): Promise<Counts> => (await fetch(`${url}/control/${verb}?appid=${appId}`)).json()
  return {
    url,
    counts: (appId) => control('counts', appId),
    revoke: async (appId) => void (await control('revoke', appId)),
    close: () => void child.kill(),
  }
}
