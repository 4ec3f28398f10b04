import { Newest } from '../newest'

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
  /** The user whom it names, as `touser` or `openid`. */
  readonly openid?: string | undefined
  /** The body as text, up to 64 KB of it; empty for a form. */
  readonly request: string
  /** The answer as text; empty for a file, and for a connection that was cut. */
  readonly response: string
  /** The HTTP status of the answer; absent if the connection was cut. */
  readonly status?: number | undefined
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
/** The names of what opens an account or reads its messages. */
const HIDDEN = 'token|secret|session_?key|aes_?key|verify_ticket'

/** The calls of the API, newest last. The oldest of more than 10,000 is dropped. */
export class CallLog {
  readonly #calls = new Newest<ApiCall>(MOST)
  readonly #onCall: (call: ApiCall) => void

  constructor(onCall: (call: ApiCall) => void) {
    this.#onCall = onCall
  }

  add(given: ApiCall): void {
    const hidden = hiddenIn(given.path)
    const { query, request, response } = given
    const call = { ...given, query: visible(query, hidden), request: masked(request, hidden), response: masked(response, hidden) }
    this.#calls.set(call.rid, call)
    this.#onCall(call)
  }

  all(): readonly ApiCall[] {
    return this.#calls.all()
  }

  /** The call with this request id, 76001 if there is none, 76004 after seven days. */
  find(rid: string, now: number): ApiCall | 76001 | 76004 {
    const call = this.#calls.get(rid)
    if (call === undefined) return 76001
    return now - call.at < KEPT_MS ? call : 76004
  }
}

/** A ticket is public where a code is made, and signs a page's calls where it is fetched. */
function hiddenIn(path: string): string {
  return path.endsWith('/getticket') ? `${HIDDEN}|ticket` : HIDDEN
}

function visible(query: Readonly<Record<string, string>>, hidden: string): Readonly<Record<string, string>> {
  const names = new RegExp(hidden, 'i')
  return Object.fromEntries(Object.entries(query).filter(([name]) => !names.test(name)))
}

/** The first 64 KB. A value that the cut hits is hidden too. */
function masked(text: string, hidden: string): string {
  const values = new RegExp(`("\\w*(?:${hidden})\\w*"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"?`, 'gi')
  return text.slice(0, 65_536).replace(values, '$1"***"')
}
