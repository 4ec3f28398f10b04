/** `pnpm --dir tests/frameworks test`. Build the packages first. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { before, describe, it, type TestContext } from 'node:test'
import type { Bot, Mode } from '@wx/core'
import { type Simulator, startSimulator } from '@wx/simulator'
import { toNodeListener } from 'h3'
import { told, watchedBot } from '../conformance/src/bot'
import { CASES, type Case } from '../conformance/src/cases'
import { askOverHttp } from '../conformance/src/http'
import { account, Wechat } from '../conformance/src/wechat'
import { fcHandler } from './alibaba-fc'
import { makeH3 } from './h3'
import { startNest } from './nest'
import { chatAsOnPage, fileOnPage, LANGUAGES } from './page'
import { LATE, type Program, startProgram } from './program'
import { listen, listenAsCloud, type Served } from './served'
import { scfHandler } from './tencent-scf'

const MODES: readonly Mode[] = ['plain', 'compat', 'safe']
const MODULES = join(import.meta.dirname, 'node_modules')
const MIDWAY = [process.execPath, '--import', 'tsx', 'midway.ts'] as const
/** npm's own start of Bun is a script, and a signal would end the script alone. */
const ELYSIA = [join(MODULES, 'bun/bin/bun.exe'), 'elysia.ts'] as const
const NEXT = [process.execPath, join(MODULES, 'next/dist/bin/next')] as const

interface Example {
  readonly name: string
  readonly start: (mode: Mode) => Promise<Watched>
  /** The conformance cases that can't reach a bot there. */
  readonly unmet: readonly string[]
}

interface Watched extends Served {
  /** What `bot.catch` was told, oldest first; complete once it is closed. */
  readonly errors: () => readonly string[]
}

/** The server cuts a connection whose body it refused, perhaps before the sender has read the answer. */
const CUT = ['over the limit, in chunks']
/** Next.js answers the methods that a route does not export. */
const METHODS_OF_NEXT = ['PUT', 'PATCH', 'DELETE', 'OPTIONS']
/** An event has each name of the query once, and the functions do not look at its headers. */
const NOT_IN_EVENTS = ['nonce twice', 'compressed']

const EXAMPLES: readonly Example[] = [
  { name: 'NestJS', start: inProcess(serveNest), unmet: [] },
  { name: 'Midway', start: inProgram((mode) => startProgram(mode, MIDWAY)), unmet: [] },
  { name: 'h3, as in Nitro and Nuxt', start: inProcess((bot) => listen(toNodeListener(makeH3(bot)))), unmet: [] },
  { name: 'Elysia on Bun', start: inProgram((mode) => startProgram(mode, ELYSIA)), unmet: CUT },
  { name: 'Next.js', start: inProgram(startNext), unmet: [...CUT, ...METHODS_OF_NEXT] },
  { name: 'Alibaba Cloud FC, its HTTP trigger stood in for', start: inProcess(serveFc), unmet: NOT_IN_EVENTS },
  { name: 'Tencent Cloud SCF, its function URL stood in for', start: inProcess(serveScf), unmet: NOT_IN_EVENTS },
]

for (const example of EXAMPLES) {
  describe(example.name, () => {
    if (example.name === 'Next.js') before(buildNext)
    for (const mode of MODES) it(`answers in ${mode} mode`, () => answers(example, mode))
    if (example.name === 'Next.js') it('answers with the files that its pages show', answersAsOnPage)
    if (example.name === 'Next.js') it('a server that is stopped first does late work, by after()', finishesLateWork)
  })
}

async function answers({ start, unmet }: Example, mode: Mode): Promise<void> {
  const served = await start(mode)
  const cases = CASES.filter((one) => (one.modes?.includes(mode) ?? true) && !unmet.includes(one.name))
  try {
    await chat(served, mode)
    for (const one of cases) await meets(one, served, mode)
  } finally {
    await served.close()
  }
  assert.deepEqual(
    served.errors(),
    cases.flatMap(({ error }) => error ?? []),
  )
}

async function chat(served: Served, mode: Mode): Promise<void> {
  const sim = await simulate(served, mode)
  try {
    assert.equal((await sim.verify()).ok, true)
    const user = sim.user('o1')
    assert.deepEqual(await user.follow(), { type: 'text', text: '欢迎' })
    assert.deepEqual(await user.say('你好 <&>'), { type: 'text', text: '你说：你好 <&>' })
  } finally {
    await sim.close()
  }
}

function simulate({ origin }: Served, mode: Mode): Promise<Simulator> {
  const { token, ...keys } = account
  return startSimulator({ target: `${origin}/api/wechat`, token, mode, ...(mode === 'plain' ? {} : keys) })
}

async function meets({ name, ask, status, body, reply }: Case, { origin }: Served, mode: Mode): Promise<void> {
  const wechat = new Wechat(mode)
  const answer = await askOverHttp(`${origin}/api/wechat`, ask(wechat))
  assert.deepEqual([answer.status, answer.headers.get('x-content-type-options')], [status, 'nosniff'], name)
  if (body !== undefined) assert.deepEqual([answer.headers.get('content-type'), answer.body], ['text/plain; charset=utf-8', body], name)
  if (reply === undefined) return
  assert.equal(answer.headers.get('content-type'), 'application/xml; charset=utf-8', name)
  assert.deepEqual(asFarAs(reply, await wechat.read(answer)), reply, name)
}

/** The fields of a value that are also in `shape`. */
function asFarAs(shape: unknown, value: unknown): unknown {
  if (!isObject(shape) || !isObject(value)) return value
  return Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, asFarAs(part, value[name])]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** The server is stopped while work is under way: its port closes, the work is done, the process ends. */
async function finishesLateWork(test: TestContext): Promise<void> {
  const program = await startNext('safe')
  test.after(program.close)
  const wechat = new Wechat('safe')
  const arrivals = new EventEmitter<{ work: [ServerResponse] }>()
  const slow = await listen((_request, response) => void arrivals.emit('work', response))
  test.after(slow.close)
  const started = once(arrivals, 'work')
  const click = wechat.push({ MsgType: 'event', Event: 'CLICK', EventKey: slow.origin })
  assert.equal((await wechat.read(await askOverHttp(`${program.origin}/api/wechat`, click))).Content, '稍等')
  const [response]: ServerResponse[] = await started
  const stopped = program.close()
  await refusal(program)
  assert.ok(!program.lines.includes(LATE))
  response?.end()
  await stopped
  assert.ok(program.lines.includes(LATE), program.lines.join('\n'))
}

/** Resolves when nothing listens there any more. */
async function refusal({ origin }: Served): Promise<void> {
  let listens = true
  while (listens)
    listens = await fetch(origin, { headers: { connection: 'close' } }).then(
      () => true,
      () => false,
    )
}

async function answersAsOnPage(): Promise<void> {
  const served = await startNext('safe')
  try {
    for (const language of LANGUAGES) await chatAsOnPage(`${served.origin}/page/${language}`, language)
  } finally {
    await served.close()
  }
}

function inProcess(serve: (bot: Bot) => Promise<Served>): Example['start'] {
  return async (mode) => {
    const { bot, errors } = watchedBot(mode)
    return { ...(await serve(bot)), errors: () => errors.map(told) }
  }
}

function inProgram(start: (mode: Mode) => Promise<Program>): Example['start'] {
  return async (mode) => {
    const program = await start(mode)
    const errors = (): string[] => program.lines.filter((line) => line.startsWith('error ')).map((line) => line.slice('error '.length))
    return { ...program, errors }
  }
}

async function serveNest(bot: Bot): Promise<Served> {
  const app = await startNest(bot)
  await app.listen(0, '127.0.0.1')
  return { origin: await app.getUrl(), close: () => app.close() }
}

function serveFc(bot: Bot): Promise<Served> {
  const handler = fcHandler(bot)
  return listenAsCloud(({ method, query, body }) => {
    const event = { version: 'v1', rawPath: '/api/wechat', ...body, queryParameters: query, requestContext: { http: { method } } }
    return handler(Buffer.from(JSON.stringify(event)))
  })
}

function serveScf(bot: Bot): Promise<Served> {
  const handler = scfHandler(bot)
  return listenAsCloud(({ method, query, body }) => handler({ httpMethod: method, queryString: query, ...body }))
}

/** The example, and the files of both pages beside it. */
function buildNext(): void {
  for (const language of LANGUAGES) {
    const folder = join(import.meta.dirname, 'next/app/page', language)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'route.ts'), fileOnPage('nextjs', language))
  }
  const [node, next] = NEXT
  const { status, stdout, stderr } = spawnSync(node, [next, 'build', 'next'], { cwd: import.meta.dirname, encoding: 'utf8' })
  assert.equal(status, 0, `${stdout}${stderr}`)
}

function startNext(mode: Mode): Promise<Program> {
  return startProgram(mode, [...NEXT, 'start', 'next', '--hostname', '127.0.0.1', '--port', '0'])
}
