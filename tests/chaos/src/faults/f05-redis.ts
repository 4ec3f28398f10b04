import { setTimeout as sleep } from 'node:timers/promises'
import type { Fleet } from '../driver/fleet'
import { between } from '../driver/random'
import { RedisProxy } from '../driver/redis-proxy'
import type { RedisServer } from '../driver/redis-server'
import type { Scene } from '../driver/scene'
import type { Fault, Plan, Result } from './fault'
import { DUE_AFTER_MS, warmUp } from './warm-up'

/** What is done to Redis, and how it is undone. */
interface Trouble {
  readonly begin: (server: RedisServer, fleet: Fleet) => Promise<unknown> | unknown
  readonly end: (server: RedisServer, fleet: Fleet) => Promise<unknown> | unknown
  /** Simulated. */
  readonly lastsMs: number
}

/**
 * Redis is in trouble while tokens are looked after: no caller with a healthy token notices, and afterwards
 * all is well.
 */
async function run(scene: Scene, server: RedisServer, trouble: Trouble): Promise<Result> {
  const due = scene.random() < 0.5
  await scene.open()
  await scene.behave({ latencyMs: 5 })
  await warmUp(scene, due ? DUE_AFTER_MS : between(scene.random, 60_000, 600_000))
  if (due) scene.epoch('due')
  await trouble.begin(server, scene.fleet)
  // A refresh that was begun and could not be written, or a record that is lost.
  scene.fault('redis', String(server.port))
  const step = trouble.lastsMs / 4
  for (let passed = 0; passed < trouble.lastsMs; passed += step) {
    await scene.getAll({ callers: 20, instant: true })
    // Longer than any store call may take.
    await sleep(350)
    await scene.getAll({ callers: 20, instant: true })
    await scene.fleet.skip(step)
  }
  await trouble.end(server, scene.fleet)
  await scene.storeAnswers()
  await scene.settle()
  return { allowance: { fetches: due ? 3 : 2 } }
}

function plan(trouble: Trouble, redisOptions: readonly string[] = []): Plan {
  return {
    workers: 4,
    redisOptions,
    run: (scene) => {
      const [server] = scene.fleet.redis
      if (server === undefined) throw new Error('no Redis')
      return run(scene, server, trouble)
    },
  }
}

async function restart(server: RedisServer): Promise<void> {
  await server.stop()
  await server.start()
}

function config(name: string, value: string) {
  return (server: RedisServer) => server.admin((client) => client.config('SET', name, value))
}

function stopped(lastsMs: number): Plan {
  return plan({ begin: (server) => server.signal('SIGSTOP'), end: (server) => server.signal('SIGCONT'), lastsMs })
}

function wrongType(server: RedisServer): Promise<unknown> {
  return server.admin(async (client) => {
    for (const key of await client.keys('wx:token:*')) await client.set(key, 'of another type')
  })
}

const proxies = new WeakMap<Fleet, RedisProxy>()

function proxied(mode: 'drop' | 'delay' | 'swallow' | 'loading'): Plan {
  return {
    ...plan({
      begin: (_, fleet) => proxies.get(fleet)?.use(mode),
      end: (_, fleet) => proxies.get(fleet)?.use('pass'),
      lastsMs: 60_000,
    }),
    prepare: async (fleet: Fleet) => {
      const proxy = await RedisProxy.start(fleet.redis[0]?.port ?? 0)
      proxies.set(fleet, proxy)
      fleet.storeOverride = { ports: [proxy.port] }
    },
    tidy: async (fleet: Fleet) => proxies.get(fleet)?.stop(),
  }
}

/** Real time: longer than the scene asks, and it ends by itself. */
function pause(server: RedisServer): Promise<unknown> {
  return server.admin((client) => client.client('PAUSE', 2_500, 'ALL'))
}
export const REDIS_TROUBLE: Fault = {
  id: 'F5',
  title: 'Redis in trouble',
  stores: ['redis'],
  variants: {
    'restart, empty': plan({ begin: restart, end: () => {}, lastsMs: 30_000 }),
    'restart, with AOF': plan({ begin: restart, end: () => {}, lastsMs: 30_000 }, ['--appendonly', 'yes', '--appendfsync', 'always']),
    'down, then empty': plan({ begin: (server) => server.stop(), end: (server) => server.start(), lastsMs: 60_000 }),
    'SIGSTOP 1 s': stopped(1_000),
    'SIGSTOP 5 s': stopped(5_000),
    'SIGSTOP 30 s': stopped(30_000),
    'proxy drops': proxied('drop'),
    'proxy delays': proxied('delay'),
    'proxy swallows': proxied('swallow'),
    LOADING: proxied('loading'),
    'CLIENT PAUSE': plan({ begin: pause, end: () => {}, lastsMs: 60_000 }),
    OOM: plan({ begin: config('maxmemory', '1'), end: config('maxmemory', '0'), lastsMs: 60_000 }),
    READONLY: plan({
      begin: (server) => server.admin((client) => client.replicaof('127.0.0.1', 1)),
      end: (server) => server.admin((client) => client.replicaof('NO', 'ONE')),
      lastsMs: 60_000,
    }),
    NOSCRIPT: plan({ begin: (server) => server.admin((client) => client.script('FLUSH')), end: () => {}, lastsMs: 30_000 }),
    'wrong type': plan({ begin: wrongType, end: (server) => server.admin((client) => client.flushall()), lastsMs: 60_000 }),
  },
  repetitions: 50,
}
