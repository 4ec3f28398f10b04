import { type DeleteOptions, type SetOptions, type Snapshot, type Store, WxError } from '@wx/core'
import { EncryptionKey } from './encryption-key'
import { isAtomic } from './plain-store'

/** Version of the format, name of the key, nonce and ciphertext in base64. */
const FORMAT = /^wx1\.([0-9a-f]{8})\.([A-Za-z0-9+/=]+)$/

/**
 * Any `Store`, with its values encrypted by AES-256-GCM: who can read the file or the Redis learns no token, and who can write there
 * can slip none in. The first key encrypts, all decrypt: to change it put the new one first, and leave the old one out once every
 * process has both. Make one with `openssl rand -base64 32`.
 *
 * Throws a `WxError` of code `config-invalid` where a key is not 32 bytes in base64. Reading rejects with `store-failed` where a value was
 * encrypted with another key, or not at all.
 *
 * @example
 * ```ts
 * const store = encryptedStore(new RedisStore({ client }), process.env.TOKEN_KEY)
 * ```
 */
export function encryptedStore(store: Store, ...keys: readonly [string, ...string[]]): Store {
  return new EncryptedStore(store, keys)
}

class EncryptedStore implements Store {
  readonly atomic: boolean
  readonly #inner: Store
  readonly #first: EncryptionKey
  readonly #keys: readonly EncryptionKey[]

  constructor(inner: Store, [first, ...older]: readonly [string, ...string[]]) {
    this.atomic = isAtomic(inner)
    this.#inner = inner
    this.#first = new EncryptionKey(first)
    this.#keys = [this.#first, ...older.map((key) => new EncryptionKey(key))]
  }

  async get(key: string): Promise<Snapshot> {
    const snapshot = await this.#inner.get(key)
    return snapshot.value === undefined ? snapshot : { ...snapshot, value: await this.#decrypt(snapshot.value, key) }
  }

  async set(key: string, value: string, options?: SetOptions): Promise<string | undefined> {
    return this.#inner.set(key, `wx1.${this.#first.name}.${await this.#first.encrypt(value, key)}`, options)
  }

  delete(key: string, options?: DeleteOptions): Promise<boolean> {
    return this.#inner.delete(key, options)
  }

  async close(): Promise<void> {
    await this.#inner.close?.()
  }

  /** The store's key is bound in, so that a value does not pass under another. */
  async #decrypt(sealed: string, context: string): Promise<string> {
    const [, name, data] = FORMAT.exec(sealed) ?? []
    if (data === undefined) throw unreadable('is not encrypted: use a prefix or directory that plain records are not kept in')
    const key = this.#keys.find((one) => one.name === name)
    if (key === undefined) throw unreadable(`was encrypted with key ${name}, which is not among those given: add it after the first`)
    const value = await key.decrypt(data, context)
    if (value === undefined) throw unreadable('does not decrypt: somebody has changed or moved it, so delete it')
    return value
  }
}

function unreadable(problem: string): WxError {
  return new WxError('store-failed', `the stored value ${problem}`)
}
