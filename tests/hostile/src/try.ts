/** One request of an attack. */
export interface Try {
  readonly method?: string
  /** As it stands behind the `?`. */
  readonly query: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /**
   * Whether the handlers may run: `never` if no signature vouches for the request or the request is
   * ambiguous, `always` for what must go through, or the attack would prove nothing; `either` for what is
   * signed but hostile in itself.
   */
  readonly handler: 'never' | 'always' | 'either'
  /** The text that the handler gives back, if it must survive to the letter. */
  readonly echo?: string
  /**
   * What may be answered. Default: 4xx if the handlers never run, 200 if they always do, all but 5xx if
   * either may be.
   */
  readonly status?: number | readonly number[]
}

export function isExpected(given: Try, status: number): boolean {
  if (given.status !== undefined) return [given.status].flat().includes(status)
  if (given.handler === 'always') return status === 200
  return given.handler === 'never' ? status >= 400 && status < 500 : status < 500
}
