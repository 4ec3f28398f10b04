import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, lstat, mkdir, mkdtemp, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { type Clock, systemClock } from '@wx/core'
import { storeContract } from '@wx/core/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runNode } from '../../test/run-node'
import { FileStore } from './file-store'
import { lastGeneration } from './generation'
import { KeyDirectory, UNFINISHED } from './key-directory'

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

/** The directories of the keys. */
async function keys(): Promise<readonly string[]> {
  return (await readdir(directory)).filter((name) => name !== UNFINISHED)
}

/** The files of the one key that a test uses, oldest first. */
async function files(): Promise<readonly string[]> {
  const [name = ''] = await keys()
  const names = await readdir(join(directory, name))
  return names.sort((a, b) => Number(a) - Number(b)).map((file) => join(directory, name, file))
}

describe('FileStore keeps the contract', () => {
  const elapse = (ms: number): void => {
    ahead += ms
  }
  const flush = (): Promise<void> => rm(directory, { recursive: true, force: true })
  for (const { name, run } of storeContract({ open, elapse, flush })) test(name, { timeout: 30_000 }, run)
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
    ['written by another program', (path) => writeFile(path, '{"access_token":"x"}\n')],
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
    const [key = ''] = await keys()
    const sleeper = new KeyDirectory(directory, key)
    const asleep = await sleeper.current()
    ahead = 10 * MINUTES
    for (const value of ['2', '3', '4', '5']) await store.set('k', value)
    expect((await files()).map((file) => Number(file.split('/').at(-1)) - asleep.highest)).toEqual([3, 4])

    const late = { id: 'late', replaces: asleep.generation?.id ?? null, expiresAt: null, value: 'from the past' }
    expect(await sleeper.append(asleep, late, clock.now())).toBe(false)
    expect((await store.get('k')).value).toBe('5')
    expect(await files()).toHaveLength(2)
  })

  test('old files of crashed writers are removed by a later write', async () => {
    const store = open()
    await store.set('k', '1')
    const [key = ''] = await keys()
    await writeFile(join(directory, key, 'dead.tmp'), 'half')
    await mkdir(join(directory, UNFINISHED, 'dead.tmp'))
    await writeFile(join(directory, UNFINISHED, 'dead.tmp', '1'), 'half')
    await store.set('k', '2')
    expect(await files()).toHaveLength(3)
    expect(await readdir(join(directory, UNFINISHED))).toHaveLength(1)
    ahead = 10 * MINUTES
    await store.set('k', '3')
    expect((await files()).some((file) => file.endsWith('.tmp'))).toBe(false)
    expect(await readdir(join(directory, UNFINISHED))).toEqual([])
  })

  test('with umask 0 the directory is 0700 and its files are 0600, and no name contains key or value', async () => {
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

  test.each<[string, () => Promise<void>, string]>([
    ['a link', () => mkdir(join(root, 'elsewhere')).then(() => symlink(join(root, 'elsewhere'), directory)), 'a link or a file'],
    ['writable by everybody', () => mkdir(directory).then(() => chmod(directory, 0o777)), 'has mode 0777'],
    ['writable by its group', () => mkdir(directory).then(() => chmod(directory, 0o770)), 'has mode 0770'],
    ['writable by everybody with the sticky bit', () => mkdir(directory).then(() => chmod(directory, 0o1777)), 'has mode 1777'],
  ])('a directory that is %s is refused by every verb, and nothing is made in it', async (_name, make, problem) => {
    await make()
    const refusal = { code: 'store-failed', message: expect.stringContaining(problem) }
    const verbs = [() => open().get('k'), () => open().set('k', 'v'), () => open().delete('k')]
    for (const verb of verbs) await expect(verb()).rejects.toMatchObject(refusal)
    expect(await keys()).toEqual([])
  })

  test.skipIf(process.geteuid?.() !== 0)('a directory of another user is refused, and so is that of a key', async () => {
    await open().set('k', 'v')
    const [key = ''] = await keys()
    for (const path of [join(directory, key), directory]) {
      await chown(path, 65_534, 65_534)
      await expect(open().get('k')).rejects.toMatchObject({ message: expect.stringContaining(`${path} belongs to user 65534`) })
      await expect(open().set('k', 'w')).rejects.toMatchObject({ code: 'store-failed' })
      await chown(path, process.geteuid?.() ?? 0, process.getegid?.() ?? 0)
    }
    expect((await open().get('k')).value).toBe('v')
  })

  async function expectUnread(plant: (path: string) => Promise<void>): Promise<void> {
    const store = open()
    await store.set('k', 'mine')
    await store.set('k', 'planted')
    await plant((await files()).at(-1) ?? '')
    expect((await store.get('k')).value).toBe('mine')
    await store.set('k', 'still mine')
    expect((await store.get('k')).value).toBe('still mine')
  }

  test('a file that others can write to is not read: it may be from before the directory was mended', async () => {
    await expectUnread((path) => chmod(path, 0o660))
  })

  test.skipIf(process.geteuid?.() !== 0)('nor is one of another user', async () => {
    await expectUnread((path) => chown(path, 65_534, 65_534))
  })

  test('an empty directory that a crashed remover left is removed', async () => {
    const store = open()
    await mkdir(join(directory, '0'.repeat(40)), { recursive: true, mode: 0o700 })
    await chmod(directory, 0o700)
    for (let write = 0; write < 4; write++) await store.set('k', 'v')
    expect(await keys()).toHaveLength(1)
  })

  test('a directory that becomes unsafe later is noticed, and works again when it is mended', async () => {
    const store = open()
    await store.set('k', 'v')
    const [key = ''] = await keys()
    for (const path of [directory, join(directory, key)]) {
      await chmod(path, 0o730)
      await expect(store.get('k')).rejects.toMatchObject({ code: 'store-failed', message: expect.stringContaining('has mode 0730') })
      await expect(store.set('k', 'w')).rejects.toMatchObject({ code: 'store-failed' })
      await expect(store.delete('k')).rejects.toMatchObject({ code: 'store-failed' })
      await chmod(path, 0o700)
    }
    expect((await store.get('k')).value).toBe('v')
  })

  test('a named pipe, a socket or a directory in place of a file holds nothing up', async () => {
    const store = open()
    await store.set('k', 'mine')
    const [first = ''] = await files()
    const after = (count: number): string => first.replace(/\d+$/, (number) => String(Number(number) + count))
    execFileSync('mkfifo', [after(1)])
    const server = createServer().listen(after(2))
    await once(server, 'listening')
    await mkdir(after(3))
    expect((await store.get('k')).value).toBe('mine')
    await store.set('k', 'still mine')
    expect((await store.get('k')).value).toBe('still mine')
    server.close()
  })

  test('a planted link is not followed', async () => {
    const store = open()
    await store.set('k', 'mine')
    const [first = ''] = await files()
    await writeFile(join(root, 'planted'), 'x')
    await symlink(
      join(root, 'planted'),
      first.replace(/\d+$/, (number) => String(Number(number) + 1)),
    )
    expect((await store.get('k')).value).toBe('mine')
    await store.set('k', 'still mine')
    expect((await store.get('k')).value).toBe('still mine')
  })

  test('directories of expired and deleted keys are removed, those of live keys stay', async () => {
    const store = open()
    await store.set('stays', 'x')
    for (let push = 0; push < 20; push++) await store.set(`push ${push}`, 'x', { ttlMs: 1_000 })
    for (let push = 0; push < 5; push++) await store.set(`session ${push}`, 'x')
    for (let push = 0; push < 5; push++) await store.delete(`session ${push}`)
    expect(await keys()).toHaveLength(26)
    ahead = 2 * MINUTES
    // A pass that has begun ends, and another goes round.
    for (let write = 0; write < 30; write++) await store.set('other', 'x')
    expect(await keys()).toHaveLength(2)
    expect((await open().get('stays')).value).toBe('x')
  })

  test('pushes leave no more than those that still live', { timeout: 120_000 }, async () => {
    const store = open()
    for (let push = 0; push < 200; push++) {
      await store.set(`push ${push}`, 'x', { ifVersion: null, ttlMs: 10_000 })
      ahead += 10_000
    }
    expect((await keys()).length).toBeLessThan(30)
  })

  test('of many writers that begin a key while it is removed one wins, and keeps it', { timeout: 60_000 }, async () => {
    await open().set('k', 'x', { ttlMs: 1 })
    const [key = ''] = await keys()
    for (let round = 0; round < 30; round++) {
      ahead += 2 * MINUTES
      const removers = [1, 2, 3].map(() => new KeyDirectory(directory, key).retire(clock.now()))
      const set = await Promise.all([1, 2, 3, 4].map((writer) => open().set('k', `of ${writer}`, { ifVersion: null, ttlMs: 1_000 })))
      await Promise.all(removers)
      expect(set.filter((version) => version !== undefined)).toHaveLength(1)
      const winner = set.findIndex((version) => version !== undefined)
      expect(await open().get('k')).toMatchObject({ value: `of ${winner + 1}`, version: set[winner] })
    }
  })

  test('a remover that crashed half way is helped by the next writer or remover', async () => {
    await open().set('k', 'x', { ttlMs: 1 })
    const [key = ''] = await keys()
    const crash = async (): Promise<void> => {
      const dead = new KeyDirectory(directory, key)
      const seen = await dead.current()
      if (seen.generation !== undefined) await dead.append(seen, lastGeneration(seen.generation), clock.now())
    }
    await crash()
    expect(await open().get('k')).toMatchObject({ value: undefined, version: null })
    const version = await open().set('k', 'y', { ifVersion: null })
    expect(await open().get('k')).toMatchObject({ value: 'y', version })
    await crash()
    await new KeyDirectory(directory, key).retire(clock.now())
    expect(await keys()).toEqual([])
  })

  test('a writer that slept while its key was removed and begun again has lost', async () => {
    const store = open()
    const seen = await store.set('k', '1', { ttlMs: 1_000 })
    const [key = ''] = await keys()
    const sleeper = new KeyDirectory(directory, key)
    const asleep = await sleeper.current()
    ahead = 5 * MINUTES
    await new KeyDirectory(directory, key).retire(clock.now())
    const version = await store.set('k', '2')
    const late = { id: 'late', replaces: seen ?? null, expiresAt: null, value: 'from the past' }
    expect(await sleeper.append(asleep, late, clock.now())).toBe(false)
    expect(await store.get('k')).toMatchObject({ value: '2', version })
    expect(await files()).toHaveLength(1)
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
