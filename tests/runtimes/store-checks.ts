import { deepEqual, equal } from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { startWorkerd } from '../machine/workerd'
import { plain, text } from './wechat'

export interface StoreScene {
  /** Sends each push to the next of two isolates. */
  readonly sim: Simulator
  readonly origins: readonly string[]
}

export interface StoreCheck {
  readonly name: string
  /** Rejects if the bot does anything else. */
  readonly run: (scene: StoreScene) => Promise<void>
}

const TOKEN = '/cgi-bin/stable_token'
const PATIENCE_MS = 10_000

/** What two isolates share by the store in a Durable Object. The contract's cases are in the store's own suite. */
export const STORE_CHECKS: readonly StoreCheck[] = [
  {
    name: 'a session goes on in the other isolate',
    run: async ({ sim }) => {
      const said = [await sim.user('o1').say('一'), await sim.user('o1').say('二'), await sim.user('o1').say('三')]
      deepEqual(
        said,
        ['第 1 条', '第 2 条', '第 3 条'].map((content) => ({ type: 'text', text: content })),
      )
    },
  },
  {
    name: 'other content under a signature that the other isolate has seen is refused',
    run: async ({ origins: [first = '', second = ''] }) => {
      const { query, body } = plain(text('一'))
      const send = (origin: string, content: typeof body): Promise<Response> =>
        fetch(`${origin}/plain?${query}`, { method: 'POST', body: content ?? '' })
      equal((await send(first, body)).status, 200)
      equal((await send(second, text('二'))).status, 403)
      equal((await send(second, body)).status, 200)
    },
  },
  {
    name: 'slow answers arrive, by one token for both isolates',
    run: async ({ sim }) => {
      const users = ['o2', 'o3', 'o4', 'o5'].map((name) => sim.user(name))
      for (const user of users) {
        equal(await user.say('慢'), undefined)
        await until(() => user.bubbles.some(({ content }) => content.type === 'text' && content.text === '慢慢来'))
      }
      equal(sim.calls.filter(({ path }) => path === TOKEN).length, 1)
    },
  },
]

export async function startStore(folder: string): Promise<{ readonly scene: StoreScene; readonly close: () => Promise<void> }> {
  mkdirSync(join(folder, 'objects'))
  const workerd = await startWorkerd(folder, 'durable-object.capnp', ['first', 'second'])
  const origins = Object.values(workerd.origins)
  const sim = await startSimulator({ targets: origins.map((origin) => `${origin}/plain`), token: 'runtimes' })
  const { appId, secret } = DEFAULT_ACCOUNT
  for (const origin of origins) await fetch(origin, { method: 'POST', body: JSON.stringify({ baseUrl: sim.apiUrl, appId, secret }) })
  const close = async (): Promise<void> => {
    await sim.close()
    await workerd.close()
  }
  return { scene: { sim, origins }, close }
}

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !holds(); await sleep(20)) if (Date.now() > end) throw new Error('it did not come in time')
}
