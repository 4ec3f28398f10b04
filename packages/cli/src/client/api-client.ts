import { type Fetch, isDeadToken, platformUrl, readText, type WxAnswer, WxApi } from '@wx/api'
import { WxError } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import { stringify } from 'lossless-json'
import { platformOf } from '../account/account'
import type { NetworkAnswer, NetworkFetch, NetworkInit } from '../account/network'
import type { HeldToken, TokenSource } from '../account/token-source'
import { parseJson } from '../json'
import type { Client, Download, Fields } from './client'

/** Stands in for `WxClient` of `@wx/client`, over the one call of `@wx/api`. */
export class ApiClient implements Client {
  readonly #source: TokenSource
  readonly #tokens: HeldToken['tokens']

  constructor(source: TokenSource, tokens: HeldToken['tokens']) {
    this.#source = source
    this.#tokens = tokens
  }

  get(path: string, query: Fields = {}): Promise<WxAnswer> {
    return this.#call(path, query)
  }

  post(path: string, body: Fields, { query = {} }: { readonly query?: Fields } = {}): Promise<WxAnswer> {
    return this.#call(path, query, { headers: { 'content-type': 'application/json' }, body: stringify(body) ?? '{}' })
  }

  async upload(path: string, query: Fields, { media }: { readonly media: File }): Promise<WxAnswer> {
    const form = new FormData()
    form.set('media', media)
    const encoded = new Response(form)
    const headers = { 'content-type': encoded.headers.get('content-type') ?? '' }
    return this.#call(path, query, { headers, body: new Uint8Array(await encoded.arrayBuffer()) })
  }

  async download(path: string, query: Fields): Promise<Download> {
    let file: NetworkAnswer | undefined
    const answer = await this.#call(path, query, undefined, (given) => {
      if (isText(given)) return false
      file = given
      return true
    })
    if (file === undefined) return { type: 'application/json', body: new Response(stringify(answer)).body ?? new ReadableStream() }
    return { type: typeOf(file), body: bytesOf(file) }
  }

  async quota(path: string): Promise<unknown> {
    const { errcode: _, errmsg: __, ...quota } = await this.post('/cgi-bin/openapi/quota/get', { cgi_path: path })
    return quota
  }

  /** Once more with the next token if the platform says that the one in use is dead. */
  async #call(path: string, query: Fields, body?: Payload, takes?: (answer: NetworkAnswer) => boolean): Promise<WxAnswer> {
    const call = { path, query, body, takes }
    const accessToken = await this.#tokens.get()
    try {
      return await this.#send({ ...call, accessToken })
    } catch (error) {
      if (!WxError.is(error) || !isDeadToken(error.errcode)) throw error
      await this.#tokens.invalidate(accessToken)
      return this.#send({ ...call, accessToken: await this.#tokens.get() })
    }
  }

  async #send({ path, query, body, takes, accessToken }: Sending): Promise<WxAnswer> {
    const [place = '', fixed] = path.split('?')
    let text = '{}'
    const fetch: Fetch = async (url, init) => {
      const answer = await this.#fetch(url, body === undefined ? init : { ...init, ...body })
      if (takes?.(answer) !== true) text = await readText(answer, MAX_BYTES)
      return { status: answer.status, text: async () => text }
    }
    await new WxApi(fetch, AbortSignal.timeout(TIMEOUT_MS)).call({
      url: platformUrl(platformOf(this.#source), place),
      query: { ...Object.fromEntries(new URLSearchParams(fixed)), ...textsOf(query) },
      accessToken,
      maxBytes: MAX_BYTES,
      ...(body === undefined ? {} : { body: {} }),
    })
    const answer = parseJson(text)
    return isRecord(answer) ? answer : {}
  }

  get #fetch(): NetworkFetch {
    return this.#source.fetch
  }
}

type Payload = Pick<NetworkInit, 'headers' | 'body'>

interface Sending {
  readonly path: string
  readonly query: Fields
  readonly body: Payload | undefined
  readonly takes: ((answer: NetworkAnswer) => boolean) | undefined
  readonly accessToken: string
}

const TIMEOUT_MS = 60_000
const MAX_BYTES = 16 << 20

function textsOf(fields: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))
}

function typeOf({ headers }: NetworkAnswer): string {
  return (headers.get('content-type') ?? '').split(';')[0]?.trim() ?? ''
}

function isText(answer: NetworkAnswer): boolean {
  return /json|^text\//.test(typeOf(answer))
}

function bytesOf({ body }: NetworkAnswer): ReadableStream<Uint8Array> {
  const reader = body?.getReader()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = (await reader?.read()) ?? { done: true }
      if (done || value === undefined) controller.close()
      else controller.enqueue(value)
    },
  })
}
