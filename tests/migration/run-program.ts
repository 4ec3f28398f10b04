import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import type { Program } from './page'

const HERE = import.meta.dirname
const WIRE = join(HERE, 'wire.cjs')
const START_WITHIN_MS = 60_000

/** A program of a page in a process of its own, which finds the packages of this folder. */
export class RunningProgram {
  readonly #process: ChildProcess
  readonly #folder: string
  #printed = ''

  constructor({ code }: Program, { platformPort }: { readonly platformPort?: number } = {}) {
    this.#folder = mkdtempSync(join(HERE, 'node_modules/.program-'))
    const file = join(this.#folder, code.includes('require(') ? 'program.cjs' : 'program.mjs')
    writeFileSync(file, code)
    const wired = platformPort === undefined ? [] : ['--require', WIRE]
    const env = { ...process.env, PLATFORM_PORT: String(platformPort), HTTPS_PROXY: '', https_proxy: '' }
    this.#process = spawn(process.execPath, [...wired, file], { cwd: this.#folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (bytes: Buffer) => {
        this.#printed += bytes.toString()
      })
    }
  }

  /** Waits for its end. Rejects with what it printed if it failed. */
  async finish(): Promise<void> {
    const [code] = await once(this.#process, 'close')
    rmSync(this.#folder, { recursive: true })
    if (code !== 0) throw new Error(`The program ended with ${code}:\n${this.#printed}`)
  }

  /** Waits until it listens. Rejects with what it printed if it ends before. */
  async listensAt(port: number): Promise<void> {
    const until = Date.now() + START_WITHIN_MS
    while (Date.now() < until && this.#process.exitCode === null) {
      if (await canConnect(port)) return
      await after(100)
    }
    throw new Error(`Nothing listens at port ${port}:\n${this.#printed}`)
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.kill()) await once(this.#process, 'close')
    rmSync(this.#folder, { recursive: true })
  }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  return address.port
}

async function canConnect(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
