/** One call of the API and its answer. Tokens and secrets are left out. */
export interface ApiCall {
  /** The request id; an errmsg ends with it. */
  readonly rid: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly durationMs: number
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** The body as text, up to 64 KB of it; empty for a form. */
  readonly request: string
  /** The answer as text; empty for a file, and for a connection that was cut. */
  readonly response: string
  readonly errcode: number
  /**
   * `rules`: the simulator keeps the platform's rules for this endpoint. `made-up`: the request was
   * compared with the table, the answer is invented. `fault`: `Simulator.fail` asked for it, and nothing
   * was done.
   */
  readonly source: 'rules' | 'made-up' | 'fault'
}

const MOST = 10_000
/** The platform forgets a request after this time. */
const KEPT_MS = 7 * 86_400_000
const HIDDEN = /token|secret/i

/** The calls of the API, newest last. The oldest of more than 10,000 is dropped. */
export class CallLog {
  readonly #calls = new Map<string, ApiCall>()
  readonly #onCall: ((call: ApiCall) => void) | undefined

  constructor(onCall: ((call: ApiCall) => void) | undefined) {
    this.#onCall = onCall
  }

  add(given: ApiCall): void {
    const { query, request, response } = given
    const call = { ...given, query: visible(query), request: masked(request), response: masked(response) }
    this.#calls.set(call.rid, call)
    this.#onCall?.(call)
    const [oldest] = this.#calls.keys()
    if (this.#calls.size > MOST && oldest !== undefined) this.#calls.delete(oldest)
  }

  all(): readonly ApiCall[] {
    return [...this.#calls.values()]
  }

  /** The call with this request id, 76001 if there is none, 76004 after seven days. */
  find(rid: string, now: number): ApiCall | 76001 | 76004 {
    const call = this.#calls.get(rid)
    if (call === undefined) return 76001
    return now - call.at < KEPT_MS ? call : 76004
  }
}

function visible(query: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !HIDDEN.test(name)))
}

function masked(text: string): string {
  return text.slice(0, 65_536).replace(/("\w*(?:token|secret)\w*"\s*:\s*)"[^"]*"/gi, '$1"***"')
}
