import type { Transport, TransportOptions } from './transport'
import { UndiciTransport } from './undici-transport'

export { fileSource } from './file-source'

export function openTransport(options: TransportOptions): Transport {
  return new UndiciTransport(options)
}
