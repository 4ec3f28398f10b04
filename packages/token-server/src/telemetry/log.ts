import { type Logger, pino } from 'pino'
import type { Config } from '../config/config'
import type { TokenNews } from '../keep/kept-tokens'
import { faultOf } from './fault'
import type { LineOutput } from './log-output'

/** A log of JSON lines, with ISO times. */
export function createLog(level: Config['logLevel'], output: LineOutput): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  return pino(options, output)
}

/** Writes the events of tokens to the log. */
export function newsLog(log: Logger): (news: TokenNews) => void {
  return ({ appId, kind, name, detail }) => {
    const about = { event: name, appId, kind }
    const wait = 'retryInMs' in detail ? { retryInMs: Math.round(detail.retryInMs) } : {}
    if ('error' in detail) log.warn({ ...about, ...faultOf(detail.error), ...wait })
    else if (name === 'exhausted' || name === 'rejected') log.warn({ ...about, ...wait })
    else log.info({ ...about, ...detail, ...('tookMs' in detail ? { tookMs: Math.round(detail.tookMs) } : {}) })
  }
}
