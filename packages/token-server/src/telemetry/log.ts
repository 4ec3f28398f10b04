import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from '../config/config'
import type { TokenNews } from '../keep/kept-tokens'
import { faultOf } from './fault'

/** JSON, a line each, with times that people and machines read. */
export function createLog(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}

/** Tells the log what happens to tokens. */
export function newsLog(log: Logger): (news: TokenNews) => void {
  return ({ appId, kind, name, detail }) => {
    const about = { event: name, appId, kind }
    const wait = 'retryInMs' in detail ? { retryInMs: Math.round(detail.retryInMs) } : {}
    if ('error' in detail) log.warn({ ...about, ...faultOf(detail.error), ...wait })
    else if (name === 'exhausted' || name === 'rejected') log.warn({ ...about, ...wait })
    else log.info({ ...about, ...detail })
  }
}
