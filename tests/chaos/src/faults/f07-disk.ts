import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { atExit } from '../driver/at-exit'
import { command, refusal } from '../driver/command'
import type { Fleet } from '../driver/fleet'
import { between } from '../driver/random'
import type { Scene } from '../driver/scene'
import type { Fault, Plan, Result } from './fault'
import { DUE_AFTER_MS, warmUp } from './warm-up'

interface Trouble {
  readonly begin: (scene: Scene) => void
  readonly end: (scene: Scene) => void
}

const LASTS_MS = 60_000

/**
 * The directory is in trouble while tokens are looked after. Processes with a healthy token don't notice,
 * and it costs one fetch at most.
 */
async function run(scene: Scene, trouble: Trouble): Promise<Result> {
  const due = scene.random() < 0.5
  await scene.open()
  await scene.behave({ latencyMs: 5 })
  await warmUp(scene, due ? DUE_AFTER_MS : between(scene.random, 60_000, 600_000))
  if (due) scene.epoch('due')
  scene.fault('disk', 'the token directory')
  trouble.begin(scene)
  try {
    for (let round = 0; round < 3; round++) {
      await scene.getAll({ callers: 20, instant: true })
      await scene.idle()
      await scene.fleet.skip(LASTS_MS / 3)
    }
  } finally {
    trouble.end(scene)
  }
  await scene.settle()
  return { allowance: { fetches: due ? 3 : 2 } }
}

/** Nothing can be written and there is no token: nothing may be fetched either, and callers hear of it. */
async function cold(scene: Scene, trouble: Trouble): Promise<Result> {
  await scene.open()
  await scene.behave({})
  trouble.begin(scene)
  try {
    await scene.passing(scene.getAll({ callers: 20 }), scene.workers)
  } finally {
    trouble.end(scene)
  }
  scene.epoch('the disk is back')
  await scene.settle()
  return { allowance: { failures: true, waitMs: 9_500, fetches: 1 } }
}

function plan(trouble: Trouble, work = run): Plan {
  return { workers: 3, run: (scene) => work(scene, trouble) }
}

const SIZE_KB = 512

const unmounts = new WeakMap<Fleet, () => void>()

/** A disk of its own for the directory, so that it can be filled and made read-only. */
function mounted(trouble: Trouble, work = run): Plan {
  return {
    ...plan(trouble, work),
    prepare: async (fleet: Fleet) => {
      mkdirSync(fleet.fileDirectory, { mode: 0o700 })
      command('mount', '-t', 'tmpfs', '-o', `size=${SIZE_KB}k,mode=700`, 'tmpfs', fleet.fileDirectory)
      unmounts.set(
        fleet,
        atExit(() => command('umount', '--lazy', fleet.fileDirectory)),
      )
    },
    tidy: async (fleet: Fleet) => unmounts.get(fleet)?.(),
  }
}

function ballast(scene: Scene): string {
  return join(scene.fleet.fileDirectory, 'ballast')
}

const FULL: Trouble = {
  begin: (scene) => {
    try {
      for (;;) appendFileSync(ballast(scene), Buffer.alloc(4_096))
    } catch {
      // Full is what it was to be.
    }
  },
  end: (scene) => rmSync(ballast(scene)),
}

const READ_ONLY: Trouble = {
  begin: (scene) => command('mount', '-o', 'remount,ro', scene.fleet.fileDirectory),
  end: (scene) => command('mount', '-o', 'remount,rw', scene.fleet.fileDirectory),
}

/** EACCES does not stop root; EPERM of an immutable directory does. */
const IMMUTABLE: Trouble = {
  begin: (scene) => command('chattr', '-R', '+i', scene.fleet.fileDirectory),
  end: (scene) => command('chattr', '-R', '-i', scene.fleet.fileDirectory),
}

/** As many open files as there are already, and no more. */
const NO_FILES: Trouble = {
  begin: (scene) => {
    for (const worker of scene.workers) command('prlimit', '--pid', String(worker.pid), '--nofile=3:')
  },
  end: (scene) => {
    for (const worker of scene.workers) command('prlimit', '--pid', String(worker.pid), '--nofile=1024:')
  },
}

/** Of the account's own directory, the one that was written last. */
function newest(scene: Scene): string {
  const root = scene.fleet.fileDirectory
  const folders = readdirSync(root).map((name) => join(root, name))
  const last = folders.sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs).at(-1) ?? root
  const numbers = readdirSync(last).map(Number).filter(Number.isInteger)
  return join(last, String(Math.max(...numbers)))
}

function damaged(damage: (path: string) => void): Plan {
  return plan({ begin: (scene) => damage(newest(scene)), end: () => {} })
}

export const DISK_TROUBLE: Fault = {
  id: 'F7',
  title: 'the token directory in trouble',
  stores: ['file'],
  variants: {
    ENOSPC: mounted(FULL),
    'ENOSPC, cold': mounted(FULL, cold),
    EROFS: mounted(READ_ONLY),
    'EROFS, cold': mounted(READ_ONLY, cold),
    'EPERM (immutable)': plan(IMMUTABLE),
    EMFILE: plan(NO_FILES),
    'directory removed': plan({ begin: (scene) => rmSync(scene.fleet.fileDirectory, { recursive: true }), end: () => {} }),
    torn: damaged((path) => truncateSync(path, Math.floor(statSync(path).size / 2))),
    'zero bytes': damaged((path) => truncateSync(path, 0)),
    'NUL bytes': damaged((path) => writeFileSync(path, Buffer.alloc(statSync(path).size))),
    '10 MB': damaged((path) => writeFileSync(path, Buffer.alloc(10 << 20, 'x'))),
  },
  repetitions: 20,
  missing: (variant) => {
    if (/^(ENOSPC|EROFS)/.test(variant)) return refusal('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')
    if (variant === 'EMFILE') return refusal('prlimit', '--version')
    return variant.startsWith('EPERM') ? refusal('lsattr', '-d', '/tmp') : undefined
  },
}
