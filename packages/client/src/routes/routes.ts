/*
 * The calls that are typed: an interface for each method of the client. `@wx/client/mini-program` and
 * `@wx/client/shop` add theirs by declaration merging, and a program may add its own in the same way:
 *
 *   declare module '@wx/client' {
 *     interface PostRoutes {
 *       '/my/path': { args: [body: { a: string }]; answer: { b: number } }
 *     }
 *   }
 */

export type { DownloadRoutes, GetRoutes, PageRoutes, PostRoutes, UploadRoutes } from './generated/official.generated'
