import type { TokenKind } from '@wx/token/remote'
import type { Config } from '../config/config'
import type { LineOutput } from './log-output'

/** A token that was asked for or reported. None of the entries is a secret. */
export interface AuditEntry {
  readonly audit: 'read' | 'report'
  /** The key's name. */
  readonly key: string
  readonly appId: string
  readonly kind: TokenKind
  readonly outcome: string
  /** The address of the client. */
  readonly from: string
}

/**
 * A line for each read and each report, in the form of the other lines. It is not written by pino: nearly
 * every request writes one, and pino was a fifth of a request's cost.
 */
export class AuditLog {
  readonly #output: LineOutput
  readonly #isOn: boolean
  #now = 0
  #time = ''

  constructor(level: Config['logLevel'], output: LineOutput) {
    this.#output = output
    this.#isOn = level === 'info' || level === 'debug'
  }

  add(entry: AuditEntry): void {
    if (this.#isOn) this.#output.write(`${JSON.stringify({ level: 'info', time: this.#isoTime(), ...entry })}\n`)
  }

  /** The text of the time, made once a millisecond at most. */
  #isoTime(): string {
    const now = Date.now()
    if (now !== this.#now) this.#time = new Date(now).toISOString()
    this.#now = now
    return this.#time
  }
}
