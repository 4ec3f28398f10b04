import { afterEach, beforeEach, expect, test } from 'vitest'
import { message } from '../testing/message'
import { Chain } from './chain'
import { Context } from './context'
import { Dispatch } from './dispatch'
import type { Handler } from './handler'

const failure = new Error('what came after failed')

/** Turns of the event loop, in which everything that was promised by then happens. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate)
}

/** What comes after the middleware, and fails. */
const failing: Readonly<Record<string, Handler>> = {
  'at once': () => {
    throw failure
  },
  'as a rejection': () => Promise.reject(failure),
  'a moment later': async () => {
    await undefined
    throw failure
  },
  'turns later': async () => {
    await turns(2)
    throw failure
  },
}

async function caught(next: () => Promise<unknown>): Promise<void> {
  try {
    await next()
  } catch {}
}

/** It neither waits nor hands the answer on, or not to the end: the failure is told. */
const careless: Readonly<Record<string, Handler>> = {
  'calls it and answers': (_ctx, next) => {
    void next()
    return 'x'
  },
  'calls it and answers, async': async (_ctx, next) => {
    void next()
    return 'x'
  },
  'calls it and answers much later': async (_ctx, next) => {
    void next()
    await turns(5)
    return 'x'
  },
  'calls it twice': (_ctx, next) => {
    void next()
    void next()
    return 'x'
  },
  'leaves the answer to it': (_ctx, next) => void next(),
  'leaves the answer to it, async': async (_ctx, next) => void next(),
  'returns it': (_ctx, next) => next(),
  'returns it after a wait': async (_ctx, next) => {
    void next()
    await turns(1)
    return next()
  },
  'awaits it': async (_ctx, next) => await next(),
  'calls it when it has answered': (_ctx, next) => {
    setImmediate(next)
    return 'x'
  },
  'calls it when it has left the answer to it': (_ctx, next) => void setImmediate(next),
  'calls it a moment after it has left the answer to it': (_ctx, next) => queueMicrotask(next),
  'goes on from it, but not from its failure': (_ctx, next) => {
    void next().then(() => {})
    return 'x'
  },
  'cleans up after it': (_ctx, next) => {
    void next().finally(() => {})
    return 'x'
  },
  'keeps it as work': (ctx, next) => {
    ctx.waitUntil(next())
    return 'x'
  },
  'keeps it as work, and leaves the answer to it': (ctx, next) => ctx.waitUntil(next()),
  // biome-ignore lint/suspicious/noThenProperty: a thenable is what this is about
  'is a thenable': (_ctx, next) => Object.create({ then: (...on: Parameters<Promise<unknown>['then']>) => next().then(...on) }),
}

/** It deals with the failure: no report. */
const careful: Readonly<Record<string, Handler>> = {
  'catches it': (_ctx, next) => next().catch(() => 'x'),
  'catches it, and answers by itself': (_ctx, next) => {
    void next().catch(() => {})
    return 'x'
  },
  'awaits it in a try': async (_ctx, next) => {
    await caught(next)
    return 'x'
  },
  'awaits it in a try, and answers nothing': async (_ctx, next) => caught(next),
  'awaits it in a try, and has no answer': async (_ctx, next) => {
    await caught(next)
    return null
  },
  'awaits it in a try, in a call that is not awaited': (_ctx, next) => {
    void caught(next)
    return 'x'
  },
  'awaits it when it has happened': async (_ctx, next) => {
    const rest = next()
    await turns(5)
    await caught(() => rest)
    return 'x'
  },
  'settles several': (_ctx, next) => {
    void Promise.allSettled([next(), next()])
    return 'x'
  },
  'races it': (_ctx, next) => {
    void Promise.race([next(), turns(9)]).catch(() => {})
    return 'x'
  },
  'makes a promise of its own of it': (_ctx, next) => {
    void Promise.resolve(next()).catch(() => {})
    return 'x'
  },
}

const around: Readonly<Record<string, readonly Handler[]>> = {
  alone: [],
  'inside one that returns': [(_ctx, next) => next()],
  'inside one that awaits': [async (_ctx, next) => await next()],
  'inside one that leaves': [(_ctx, next) => void next()],
  'inside two that do not wait': [careless['calls it and answers'], careless['calls it and answers, async']].filter(
    (one) => one !== undefined,
  ),
}

const unhandled: unknown[] = []
function onUnhandled(error: unknown): void {
  void unhandled.push(error)
}
beforeEach(() => {
  unhandled.length = 0
  process.on('unhandledRejection', onUnhandled)
})
afterEach(() => void process.off('unhandledRejection', onUnhandled))

/** Everything that was told, by the chain's answer, as unhandled, or as work that failed. */
async function told(handlers: readonly Handler[]): Promise<readonly unknown[]> {
  const errors: unknown[] = []
  const tell = (error: unknown): void => void errors.push(error)
  const chain = new Chain()
  for (const handle of handlers) chain.add({ filter: 'use()', match: () => true, handle })
  const ctx = new Context(message('text'), { id: 'id', attempt: 1 }, (work) => void work.then(undefined, tell))
  try {
    await chain.run(new Dispatch(ctx, tell))
  } catch (error) {
    tell(error)
  }
  await turns(12)
  return errors
}

const cases = [
  ...Object.entries(careless).map(([how, middleware]) => [how, 'once', middleware] as const),
  ...Object.entries(careful).map(([how, middleware]) => [how, 'never', middleware] as const),
]

test.each(cases)('middleware that %s: a failure of what comes after it is reported %s', async (_how, times, middleware) => {
  for (const [when, handler] of Object.entries(failing)) {
    for (const [where, outer] of Object.entries(around)) {
      const seen = { when, where, told: await told([...outer, middleware, handler]), unhandled: [...unhandled] }
      expect(seen).toEqual({ when, where, told: times === 'once' ? [failure] : [], unhandled: [] })
    }
  }
})
