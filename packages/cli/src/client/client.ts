import type { WxAnswer } from '@wx/api'

export type Fields = Readonly<Record<string, unknown>>

/** What the commands need of the client: they call the platform through nothing else. */
export interface Client {
  get(path: string, query?: Fields): Promise<WxAnswer>
  post(path: string, body: Fields, options?: { readonly query?: Fields }): Promise<WxAnswer>
  upload(path: string, query: Fields, form: { readonly media: File }): Promise<WxAnswer>
  download(path: string, query: Fields): Promise<Download>
  /** What is left today of the calls of this path. */
  quota(path: string): Promise<unknown>
}

/** A file that the platform answered with. */
export interface Download {
  /** The content type, without parameters. */
  readonly type: string
  readonly body: ReadableStream<Uint8Array>
}

/** The account's menu: a tree has the body of `/cgi-bin/menu/create`. */
export interface Menu {
  /** The menu that the account has; without buttons if it has none. */
  get(): Promise<Fields>
  /** What `apply` would change. */
  diff(tree: Fields): Promise<unknown>
  /** Makes the account's menu this one, if it is another. Resolves to what was changed. */
  apply(tree: Fields): Promise<unknown>
}
