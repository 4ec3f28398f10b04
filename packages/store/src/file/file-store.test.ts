import { chmod, lstat, mkdir, mkdtemp, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { type Clock, systemClock } from '@wx/core'
import { storeContract } from '@wx/core/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runNode } from '../../test/run-node'
import { FileStore } from './file-store'
import { GenerationDirectory } from './generation-directory'

let root: string
let directory: string
let ahead = 0
const clock: Clock = { ...systemClock, now: () => Date.now() + ahead }
const MINUTES = 60_000

beforeEach(async () => {
  ahead = 0
  root = await mkdtemp(join(tmpdir(), 'wx-token-'))
  directory = join(root, 'tokens')
})
afterEach(() => rm(root, { recursive: true, force: true }))

function open(): FileStore {
  return new FileStore({ directory, clock })
}

/** The files of the one key that a test uses, oldest first. */
async function files(): Promise<readonly string[]> {
  const [name = ''] = await readdir(directory)
  const names = await readdir(join(directory, name))
  return names.sort((a, b) => Number(a) - Number(b)).map((file) => join(directory, name, file))
}

describe('FileStore keeps the contract', () => {
  const elapse = (ms: number): void => {
    ahead += ms
  }
  const flush = (): Promise<void> => rm(directory, { recursive: true, force: true })
  for (const { name, run } of storeContract({ open, elapse, flush })) test(name, run)
})

describe('FileStore', () => {
  test('8 processes count to 1,200 and lose nothing', { timeout: 60_000 }, async () => {
    const worker = join(import.meta.dirname, '../../test/counter-worker.mjs')
    await Promise.all(Array.from({ length: 8 }, () => runNode(worker, directory, 'counter', '150')))
    expect((await open().get('counter')).value).toBe('1200')
  })

  test('8 handles count on while everything but the newest two generations is swept at once', { timeout: 20_000 }, async () => {
    ahead = 10 * MINUTES
    const writers = Array.from({ length: 8 }, open)
    await Promise.all(
      writers.map(async (store) => {
        for (let won = 0; won < 25; ) {
          const { value, version } = await store.get('k')
          if ((await store.set('k', String(Number(value ?? '0') + 1), { ifVersion: version })) !== undefined) won++
        }
      }),
    )
    expect((await open().get('k')).value).toBe('200')
    expect((await files()).length).toBeLessThan(20)
  })

  test.each<[string, (path: string) => Promise<void>]>([
    ['torn', (path) => truncate(path, 100)],
    ['empty', (path) => truncate(path, 0)],
    ['full of NUL', (path) => writeFile(path, new Uint8Array(4_096))],
    ['10 MB long', (path) => writeFile(path, new Uint8Array(10 << 20).fill(32))],
    ['somebody else’s', (path) => writeFile(path, '{"access_token":"x"}\n')],
  ])('a newest file that is %s falls back to the one before, and the next write goes on', async (_name, spoil) => {
    const store = open()
    await store.set('k', 'one')
    const two = await store.set('k', 'two')
    await store.set('k', 'three')
    await spoil((await files()).at(-1) ?? '')
    const seen = await store.get('k')
    expect([seen.value, seen.version]).toEqual(['two', two])
    expect(await store.set('k', 'four', { ifVersion: two ?? null })).toBeDefined()
    expect((await open().get('k')).value).toBe('four')
  })

  test('a writer that slept until its number was free again has lost', async () => {
    const store = open()
    await store.set('k', '1')
    const [key = ''] = await readdir(directory)
    const sleeper = new GenerationDirectory(directory, key)
    const asleep = await sleeper.current()
    ahead = 10 * MINUTES
    for (const value of ['2', '3', '4', '5']) await store.set('k', value)
    expect((await files()).map((file) => Number(file.split('/').at(-1)))).toEqual([4, 5])

    const late = { id: 'late', replaces: asleep.generation?.id ?? null, expiresAt: null, value: 'from the past' }
    expect(await sleeper.append(asleep.highest, late, clock.now())).toBe(false)
    expect((await store.get('k')).value).toBe('5')
    expect(await files()).toHaveLength(2)
  })

  test('what crashed writers left behind goes with time', async () => {
    const store = open()
    await store.set('k', '1')
    const [key = ''] = await readdir(directory)
    await writeFile(join(directory, key, 'dead.tmp'), 'half')
    await store.set('k', '2')
    expect(await files()).toHaveLength(3)
    ahead = 10 * MINUTES
    await store.set('k', '3')
    expect((await files()).some((file) => file.endsWith('.tmp'))).toBe(false)
  })

  test('nobody else can read it, whatever the umask, and names tell nothing', async () => {
    const before = process.umask(0)
    try {
      await open().set('wx:token:{wx0123456789abcdef}', 'canary')
    } finally {
      process.umask(before)
    }
    const paths = await files()
    expect((await lstat(directory)).mode & 0o777).toBe(0o700)
    for (const path of paths) expect((await lstat(path)).mode & 0o777).toBe(0o600)
    expect(paths.join()).not.toMatch(/wx0123456789abcdef|canary/)
  })

  test('a directory that is a link or open to everybody is refused', async () => {
    await mkdir(join(root, 'elsewhere'))
    await symlink(join(root, 'elsewhere'), directory)
    await expect(open().set('k', 'v')).rejects.toMatchObject({ code: 'store-failed', message: expect.stringContaining('link') })
    await rm(directory)
    await mkdir(directory)
    await chmod(directory, 0o777)
    await expect(open().get('k')).rejects.toMatchObject({ code: 'store-failed', message: expect.stringContaining('every user') })
  })

  test('a planted link is not followed', async () => {
    const store = open()
    await store.set('k', 'mine')
    const [first = ''] = await files()
    await writeFile(join(root, 'planted'), 'x')
    await symlink(join(root, 'planted'), first.replace(/1$/, '2'))
    expect((await store.get('k')).value).toBe('mine')
    await store.set('k', 'still mine')
    expect((await store.get('k')).value).toBe('still mine')
  })

  test('a directory that goes away is made again', async () => {
    const store = open()
    await store.set('k', '1')
    await rm(directory, { recursive: true })
    expect((await store.get('k')).value).toBeUndefined()
    expect(await store.set('k', '2', { ifVersion: null })).toBeDefined()
  })

  test('a path that cannot be a directory is a store failure that says so', async () => {
    await writeFile(directory, 'a file')
    await expect(open().set('k', 'v')).rejects.toMatchObject({ code: 'store-failed' })
    expect(() => new FileStore({ directory: '' })).toThrow(/has no directory/)
  })
})
