import type { WxAnswer } from './answer'
import type { CallOptions, UploadOptions, WxFields } from './call-options'
import type { DownloadRoutes, GetRoutes, PageRoutes, PostRoutes, UploadRoutes } from './routes'

/*
 * The arguments and the answer of a call, by its path. A known path has those of its row. A path that is
 * known for another method has an argument that no value fits: its type says which method is right. Every
 * other path takes what it is given. A method is declared so:
 *
 *   get<P extends GetPath, Args = GetArgs<P>>(path: P, ...args: Settled<Args>): Promise<GetAnswer<P>>
 *
 * `...args: GetArgs<P>` would accept the same calls. But before the compiler knows P it would build the union
 * of the arguments of all paths, after each key: 270 ms instead of 20 (`pnpm --dir bench bench:editor`).
 */

/** The arguments that the path has decided. The compiler infers nothing from what is passed. */
export type Settled<Args> = Args extends infer Tuple extends readonly unknown[] ? Tuple : never

/** Any path; an editor completes the known ones. */
export type GetPath = keyof GetRoutes | (string & {})

/** A path for `wx.post`: one of the table, or any other. */
export type PostPath = keyof PostRoutes | (string & {})

/** A path for `wx.upload`: one of the table, or any other. */
export type UploadPath = keyof UploadRoutes | (string & {})

/** A path for `wx.download`: one of the table, or any other. */
export type DownloadPath = keyof DownloadRoutes | (string & {})

/** Every path that has a type. */
export type KnownPath = keyof GetRoutes | keyof PostRoutes | keyof UploadRoutes | keyof DownloadRoutes

/** The arguments of `wx.get` after the path. */
export type GetArgs<P> = P extends keyof GetRoutes
  ? GetRoutes[P]['args']
  : P extends KnownPath
    ? [wrongMethod: WrongMethod<P>]
    : [query?: WxFields | undefined, options?: CallOptions | undefined]
/** What `wx.get` resolves to. */
export type GetAnswer<P> = P extends keyof GetRoutes ? GetRoutes[P]['answer'] : WxAnswer

/** The arguments of `wx.post` after the path. */
export type PostArgs<P> = P extends keyof PostRoutes
  ? PostRoutes[P]['args']
  : P extends KnownPath
    ? [wrongMethod: WrongMethod<P>]
    : [body?: WxFields | string | undefined, options?: (CallOptions & { readonly query?: WxFields }) | undefined]
/** What `wx.post` resolves to. */
export type PostAnswer<P> = P extends keyof PostRoutes ? PostRoutes[P]['answer'] : WxAnswer

/** The arguments of `wx.upload` after the path. */
export type UploadArgs<P> = P extends keyof UploadRoutes
  ? UploadRoutes[P]['args']
  : P extends KnownPath
    ? [wrongMethod: WrongMethod<P>]
    : [query?: WxFields, form?: WxFields & UploadOptions]
/** What `wx.upload` resolves to. */
export type UploadAnswer<P> = P extends keyof UploadRoutes ? UploadRoutes[P]['answer'] : WxAnswer

/** The arguments of `wx.download` after the path. */
export type DownloadArgs<P> = P extends keyof DownloadRoutes
  ? DownloadRoutes[P]['args']
  : P extends KnownPath
    ? [wrongMethod: WrongMethod<P>]
    : [params?: WxFields, options?: CallOptions]
/** The JSON that may come instead of a file, as for a video. */
export type DownloadAnswer<P> = P extends keyof DownloadRoutes ? DownloadRoutes[P]['answer'] : WxAnswer

/** The paths whose answers come in parts. */
export type PagePath = keyof PageRoutes

/** The arguments of `wx.pages` after the path. */
export type PageArgs<P extends PagePath> = PageRoutes[P]['args']

/** What `wx.pages` yields. */
export type PageItem<P extends PagePath> = PageRoutes[P]['item']

/** Shown by the compiler when a path is called with the wrong method. */
export type WrongMethod<P extends KnownPath> = `${P} is called with wx.${MethodName<P>}`

/** The method of the client that a path is called with. */
export type MethodName<P> = P extends keyof GetRoutes
  ? 'get'
  : P extends keyof PostRoutes
    ? 'post'
    : P extends keyof UploadRoutes
      ? 'upload'
      : 'download'
