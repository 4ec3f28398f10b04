import type { ServerResponse } from 'node:http'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /**
   * Text, or a function that writes the body after the head was sent. The function is not called for HEAD.
   */
  readonly body: string | ((response: ServerResponse) => void)
}

const NO_STORE = { 'cache-control': 'no-store' }

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...NO_STORE, ...headers }, body: JSON.stringify(value) }
}

export function text(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...NO_STORE, ...headers }, body }
}
