import { WxError } from '@wx/core'
import { FetchTransport } from './fetch-transport'
import type { MediaSource } from './media-source'
import type { Transport, TransportOptions } from './transport'

export function openTransport({ proxy }: TransportOptions): Transport {
  if (proxy) throw new WxError('config-invalid', 'proxy works on Node and Deno only. Give a fetch that goes through the proxy instead.')
  return new FetchTransport((url, init) => globalThis.fetch(url, init))
}

export async function fileSource(): Promise<MediaSource> {
  throw new WxError('media-invalid', 'Files are read by path on Node and Deno only. Give a Blob, bytes, or a stream with its size.')
}
