import { type Download, type DownloadOptions, type UploadOptions, WxClient, type WxClientOptions } from '../src/index'
import type { WxAnswer } from '../src/routes/answer'

/** A client as a program without types sees it: what is sent and answered is up to the test. */
export interface UntypedClient extends Pick<WxClient, 'on' | 'close' | 'quota'> {
  get(path: string, query?: object, options?: object): Promise<WxAnswer>
  post(path: string, body?: object | string, options?: object): Promise<WxAnswer>
  upload(path: string, query?: object, form?: Readonly<Record<string, unknown>> & UploadOptions): Promise<WxAnswer>
  download(path: string, params?: object, options?: DownloadOptions): Promise<Download>
  pages(path: string, params?: object, options?: object): AsyncGenerator<unknown, void>
}

export function untypedClient(options: WxClientOptions): UntypedClient {
  return new WxClient(options) as unknown as UntypedClient
}
