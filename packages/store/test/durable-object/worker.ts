/* What runs in workerd for `durable-object-store.test.ts`: stores that are called over HTTP. */
import { WxError } from '@wx/core'
import { storeContract } from '@wx/core/contract'
import { DurableObjectStore, type ObjectNamespace, type ObjectState, StoreObject } from '../../src/durable-object'

type Environment = Readonly<Record<string, ObjectNamespace>>

/** A call of a store over the object of a binding. */
export interface StoreRequest {
  readonly binding: string
  readonly verb: 'get' | 'set' | 'delete'
  readonly key: string
  readonly value?: string
  readonly options?: { readonly ttlMs?: number; readonly ifVersion?: string }
}

export interface StoreAnswer {
  readonly answer?: unknown
  readonly error?: { readonly code: string; readonly message: string; readonly stack: string }
}

/** What is in an object. */
export interface Content {
  readonly keys: readonly string[]
  /** Milliseconds until the alarm; `null` without one. */
  readonly alarmIn: number | null
}

/** The store's object, which also shows what it contains and lets its alarm ring early. */
export class WatchedObject extends StoreObject {
  readonly #storage: ObjectState['storage']

  constructor(state: ObjectState) {
    super(state)
    this.#storage = state.storage
  }

  override async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname === '/ring') await this.#storage.setAlarm(Date.now())
    return pathname === '/' ? super.fetch(request) : Response.json(await this.#content())
  }

  async #content(): Promise<Content> {
    const keys = this.#storage.sql.exec('SELECT key FROM wx_store ORDER BY key').toArray()
    const alarm = await this.#storage.getAlarm()
    return { keys: keys.map(({ key }) => String(key)), alarmIn: alarm === null ? null : alarm - Date.now() }
  }
}

/** Its class is declared without SQLite. */
export class ObjectWithoutSql extends StoreObject {}

export class BrokenObject {
  fetch(): Response {
    throw new Error('could not write canary')
  }
}

async function answer(request: Request, env: Environment): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname === '/contract') return new Response(await contractCase(await request.text(), env.WX_STORE))
  if (pathname === '/call') return Response.json(await call(await request.json(), env))
  const namespace = env.WX_STORE
  const content = await namespace?.get(namespace.idFromName('wx')).fetch(request.url, { method: 'POST', body: '' })
  return Response.json(await content?.json())
}

/** Runs a case of the contract; the text says what is wrong. */
async function contractCase(name: string, namespace: ObjectNamespace | undefined): Promise<string> {
  if (namespace === undefined) return 'the binding is missing'
  const found = storeContract({ open: () => new DurableObjectStore(namespace) }).find((one) => one.name === name)
  return found === undefined ? 'the case is missing' : found.run().then(() => '', String)
}

async function call({ binding, verb, key, value = '', options = {} }: StoreRequest, env: Environment): Promise<StoreAnswer> {
  try {
    // A binding that is missing is undefined, as in JavaScript.
    const store = new DurableObjectStore(env[binding] as ObjectNamespace)
    return { answer: await (verb === 'set' ? store.set(key, value, options) : store[verb](key, options)) }
  } catch (error) {
    if (!WxError.is(error)) throw error
    return { error: { code: error.code, message: error.message, stack: `${error.stack} ${error.cause}` } }
  }
}

const worker: { readonly fetch: typeof answer } = { fetch: answer }
export default worker
