import { WxError } from '@wx/core'
import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from './config'
import type { Listener } from './keeper'

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

/**
 * What may be told of an error. A `WxError` holds no secret. Of any other neither the message nor a property is known to be
 * clean, so its kind and where it came from have to do.
 */
export function faultOf(error: unknown): Readonly<Record<string, unknown>> {
  if (WxError.is(error)) return { code: error.code, errcode: error.errcode, message: error.message }
  if (!(error instanceof Error)) return { error: typeof error }
  return {
    error: error.name,
    at: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
  }
}

/** Tells the log what happens to tokens. */
export function newsLog(log: Logger): Listener {
  return ({ appId, kind }, { name, ...news }) => {
    const about = { event: name, appId, kind }
    if ('error' in news)
      log.warn({ ...about, ...faultOf(news.error), ...('retryInMs' in news ? { retryInMs: Math.round(news.retryInMs) } : {}) })
    else if (name === 'exhausted' || name === 'rejected') log.warn({ ...about, ...news })
    else log.info({ ...about, ...news })
  }
}
