import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Pool } from 'undici'
import type { Platform } from './platform'
import { median, printTable, quantile, type Row } from './table'

const ROUNDS = 15
const ROUND_MS = 700
const CONNECTIONS = 32
const KEY = 'bench-0123456789abcdef0123456789abcdef'
const APP_ID = 'wx0123456789abcdef'

interface Subject {
  readonly name: string
  readonly child: ChildProcess
  readonly url: string
}

interface Figures {
  readonly perSecond: number
  readonly p99: number
  /** Processor time of the server, all its threads, for one request. */
  readonly microseconds: number
}

const PROCESSOR_TIME = new URL('processor-time.js', import.meta.url).href

/**
 * Reads of one token over 32 connections kept alive; servers and the clients are processes of their own, and
 * the servers take turns. A ratio is the median of the rounds' own ratios to the bare server: a busy machine
 * slows all of them alike.
 */
export async function benchServer({ url }: Platform): Promise<void> {
  const subjects = [await bare(), await tokenServer('with its audit log', url, 'info'), await tokenServer('log level warn', url, 'warn')]
  const figures = new Map<string, Figures[]>(subjects.map(({ name }) => [name, []]))
  for (let round = -1; round < ROUNDS; round++) {
    for (const subject of subjects) {
      const result = await measure(subject)
      if (round >= 0) figures.get(subject.name)?.push(result)
    }
  }
  for (const { child } of subjects) child.kill()
  printTable(
    `Token server, ${CONNECTIONS} connections, median of ${ROUNDS} rounds of ${ROUND_MS / 1_000} s`,
    [...figures].map(([name, all]) => row(name, all, [...figures.values()][0] ?? [])),
  )
}

function row(name: string, all: readonly Figures[], floor: readonly Figures[]): Row {
  const middle = (figure: keyof Figures): number => median(all.map((figures) => figures[figure]))
  const ratio = (figure: keyof Figures): string =>
    median(all.map((figures, round) => figures[figure] / (floor[round]?.[figure] ?? Number.NaN))).toFixed(2)
  return {
    server: name,
    'requests a second': middle('perSecond').toFixed(0),
    'to the bare server': ratio('perSecond'),
    'processor time a request, µs': middle('microseconds').toFixed(1),
    'to the bare server’s': ratio('microseconds'),
    'p99, ms': middle('p99').toFixed(1),
    'to its p99': ratio('p99'),
  }
}

async function measure(subject: Subject): Promise<Figures> {
  const before = await processorTime(subject.child)
  const { requests, ...figures } = await load(subject)
  return { ...figures, microseconds: ((await processorTime(subject.child)) - before) / requests }
}

async function processorTime(child: ChildProcess): Promise<number> {
  const answer = once(child, 'message')
  child.send('processor time')
  const [microseconds]: unknown[] = await answer
  return Number(microseconds)
}

async function bare(): Promise<Subject> {
  const child = fork(fileURLToPath(new URL('bare-server.js', import.meta.url)), { execArgv: ['--import', PROCESSOR_TIME] })
  const [port]: unknown[] = await once(child, 'message')
  return { name: 'node:http, a constant', child, url: `http://127.0.0.1:${port}` }
}

async function tokenServer(name: string, platform: string, logLevel: string): Promise<Subject> {
  const require = createRequire(import.meta.url)
  const cli = join(dirname(require.resolve('@wx/token-server/package.json')), 'dist/cli.js')
  const address = `127.0.0.1:${await freePort()}`
  const env = {
    WX_LISTEN: address,
    WX_STORE: 'memory:',
    WX_LOG_LEVEL: logLevel,
    WX_ACCOUNTS: JSON.stringify([{ appId: APP_ID, secret: 's', endpoint: 'classic', baseUrl: platform }]),
    WX_KEYS: JSON.stringify([{ name: 'bench', key: KEY, accounts: '*', allow: ['read'], perSecond: 1_000_000 }]),
  }
  const child = spawn(process.execPath, ['--import', PROCESSOR_TIME, cli], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const subject = { name: `@wx/token-server, ${name}`, child, url: `http://${address}` }
  const headers = { authorization: `Bearer ${KEY}` }
  for (let tries = 0; tries < 50; tries++) {
    const response = await fetch(`${subject.url}${PATH}`, { headers }).catch(() => undefined)
    if (response?.status === 200) return subject
    await sleep(100)
  }
  throw new Error(`${subject.name} gives no token`)
}

const PATH = `/v1/accounts/${APP_ID}/tokens/access_token`

async function load({ url }: Subject): Promise<Omit<Figures, 'microseconds'> & { readonly requests: number }> {
  const pool = new Pool(url, { connections: CONNECTIONS })
  const times: number[] = []
  const began = performance.now()
  const client = async (): Promise<void> => {
    while (performance.now() - began < ROUND_MS) {
      const sent = performance.now()
      const { statusCode, body } = await pool.request({ path: PATH, method: 'GET', headers: { authorization: `Bearer ${KEY}` } })
      await body.text()
      if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}`)
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, client))
  const perSecond = (times.length * 1_000) / (performance.now() - began)
  await pool.close()
  return { perSecond, p99: quantile(times, 0.99), requests: times.length }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
