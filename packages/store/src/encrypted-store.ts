import { type DeleteOptions, type SetOptions, type Snapshot, type Store, WxError } from '@wx/core'
import { EncryptionKey } from './encryption-key'

/** The format's version, the key's name, and nonce and ciphertext in base64. */
const FORMAT = /^wx1\.([0-9a-f]{8})\.([A-Za-z0-9+/=]+)$/

/**
 * Any `Store`, with its values encrypted by AES-256-GCM: who can read the file or the Redis learns no value,
 * and who can write there can't add one. The first key encrypts, all keys decrypt. To change the key put the
 * new one first, and remove the old one once every process has both. `openssl rand -base64 32` makes a key.
 *
 * Throws a `WxError` of code `config-invalid` if a key is not 32 bytes in base64. `get` rejects with a
 * `WxError` of code `store-failed` if the value was encrypted with another key or not at all, was changed, or
 * was moved here from another key or from a `RedisStore` of another prefix. An older value of the same key
 * that was put back is not noticed.
 *
 * @example
 * ```ts
 * const store = new EncryptedStore(new RedisStore({ client }), process.env.STORE_KEY ?? '')
 * ```
 */
export class EncryptedStore implements Store {
  readonly atomic?: false
  readonly scope?: string
  readonly #inner: Store
  readonly #first: EncryptionKey
  readonly #keys: readonly EncryptionKey[]

  constructor(inner: Store, key: string, ...olderKeys: readonly string[]) {
    if (inner.atomic === false) this.atomic = false
    if (inner.scope !== undefined) this.scope = inner.scope
    this.#inner = inner
    this.#first = new EncryptionKey(key)
    this.#keys = [this.#first, ...olderKeys.map((older) => new EncryptionKey(older))]
  }

  async get(key: string): Promise<Snapshot> {
    const snapshot = await this.#inner.get(key)
    return snapshot.value === undefined ? snapshot : { ...snapshot, value: await this.#decrypt(snapshot.value, this.#place(key)) }
  }

  async set(key: string, value: string, options?: SetOptions): Promise<string | undefined> {
    return this.#inner.set(key, `wx1.${this.#first.name}.${await this.#first.encrypt(value, this.#place(key))}`, options)
  }

  delete(key: string, options?: DeleteOptions): Promise<boolean> {
    return this.#inner.delete(key, options)
  }

  async close(): Promise<void> {
    await this.#inner.close?.()
  }

  /** Authenticated with the value: the value is refused under another key and in a store of another scope. */
  #place(key: string): string {
    return JSON.stringify([this.scope ?? '', key])
  }

  async #decrypt(sealed: string, place: string): Promise<string> {
    const [, name, data] = FORMAT.exec(sealed) ?? []
    if (data === undefined) throw unreadable('is not encrypted. Use a prefix or directory that plain values are not kept in, or delete it')
    const key = this.#keys.find((one) => one.name === name)
    if (key === undefined)
      throw unreadable(`was encrypted with the key named ${name}, which is not among those given. Add that key after the first`)
    const value = await key.decrypt(data, place)
    if (value === undefined) throw unreadable('was changed, or moved here from another key or prefix. Delete it')
    return value
  }
}

function unreadable(problem: string): WxError {
  return new WxError('store-failed', `The stored value ${problem}.`)
}
