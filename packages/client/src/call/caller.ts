import type { WxAnswer } from '../routes/answer'

export type { WxAnswer } from '../routes/answer'

/** What the helpers on top need of a client. A {@link WxClient} is one. */
export interface Caller {
  get(path: string, ...args: [query?: Readonly<Record<string, unknown>>, options?: { readonly signal?: AbortSignal }]): Promise<WxAnswer>
  post(path: string, ...args: [body?: Readonly<Record<string, unknown>>, options?: { readonly signal?: AbortSignal }]): Promise<WxAnswer>
}
