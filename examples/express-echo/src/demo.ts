import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Simulator, startSimulator } from '@wx/simulator'
import { menu } from './index'
import { liveBot } from './live-bot'

export type Mode = 'plain' | 'compat' | 'safe'

/** The bot and the platform it talks to, both on this machine. */
export interface Demo {
  readonly simulator: Simulator
  /** Where the bot answers. */
  readonly botUrl: string
  close(): Promise<void>
}

export interface DemoOptions {
  readonly mode: Mode
  /** Wanted ports. If one is in use, a free one is taken. */
  readonly botPort: number
  readonly pagePort: number
  /** The file whose `build` makes the bot, and makes it anew when it is saved. Default: `index.ts` here. */
  readonly botFile?: URL
  /** Called after each save; with an error if the old bot stays. */
  readonly onSave?: (error?: unknown) => void
}

const BOT_FILE = new URL('./index.ts', import.meta.url)

/** Starts the example bot and a simulator that pushes to it, with secrets made up for this run. */
export async function startDemo({ mode, botPort, pagePort, botFile = BOT_FILE, onSave = () => {} }: DemoOptions): Promise<Demo> {
  const token = randomBytes(16).toString('hex')
  const appId = 'wx0123456789abcdef'
  const encodingAESKey = randomBytes(22).toString('hex').slice(0, 43)

  const server = createServer()
  const origin = `http://127.0.0.1:${await listen(server, botPort)}`
  const keys = mode === 'plain' ? {} : { appId, encodingAESKey }

  const botUrl = `${origin}/wechat`
  const simulator = await onFreePort(pagePort, (port) =>
    startSimulator({ target: botUrl, token, mode, port, menu, accountName: '回声机器人', ...keys }),
  )
  const bot = await liveBot(botFile, { token, mode, publicUrl: origin, onError: simulator.botError, ...keys }, onSave)
  server.on('request', bot.listener)
  const close = async (): Promise<void> => {
    bot.close()
    await simulator.close()
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  return { simulator, botUrl, close }
}

async function listen(server: Server, wanted: number): Promise<number> {
  await onFreePort(
    wanted,
    (port) =>
      new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject)
          resolve()
        })
      }),
  )
  return portOf(server)
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port')
  return address.port
}

/** Tries the port that is wanted and, when it is taken, any free one. */
async function onFreePort<T>(wanted: number, start: (port: number) => Promise<T>): Promise<T> {
  try {
    return await start(wanted)
  } catch (error) {
    if (wanted === 0 || !isTaken(error)) throw error
    return start(0)
  }
}

function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === 'EADDRINUSE') || isTaken(error.cause)
}
