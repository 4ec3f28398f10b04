/** AES with one key, for any number of messages. */
export interface Aes {
  /** Takes `plain` over: what is in it afterwards is nobody's. */
  readonly encrypt: (plain: Uint8Array) => Uint8Array
  /** The inverse. */
  readonly decrypt: (data: Uint8Array) => Uint8Array
}
