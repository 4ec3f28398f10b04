/** AES with one key, for any number of messages. */
export interface Aes {
  /** Overwrites `plain`; don't use it after the call. */
  readonly encrypt: (plain: Uint8Array) => Uint8Array
  /** The inverse. */
  readonly decrypt: (data: Uint8Array) => Uint8Array
}
