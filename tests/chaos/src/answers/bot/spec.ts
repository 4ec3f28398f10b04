/** How a bot is made. It is in the address that the platform calls, so that one process has bots for many accounts. */
export interface BotSpec {
  readonly account: string
  /** The platform's API. */
  readonly api: string
  readonly appId: string
  readonly secret: string
  readonly policy: 'later' | 'tell' | 'hold, then later' | 'hold, then tell'
  readonly keepAlive?: boolean
  /** Shared by all processes; if false, it is the process's memory. */
  readonly shared: boolean
}

export function pathOf(spec: BotSpec): string {
  return `/${Buffer.from(JSON.stringify(spec)).toString('base64url')}`
}

export function specOf(path: string): BotSpec {
  return JSON.parse(Buffer.from(path.slice(1), 'base64url').toString())
}

/** What a bot process is started with. */
export interface BotStart {
  readonly who: string
  readonly log: string
  readonly port: number
  readonly redisPort: number
  /** The host stops the process when its last response is out. */
  readonly freezes: boolean
}

export const TOKEN = 'chaos'
