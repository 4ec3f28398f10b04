/* The export list is written by hand, and a test holds it. */

export type { WxAnswer } from './call/caller'
export type * from './routes/arguments'
export type * from './routes/bodies/custom-message'
export type * from './routes/bodies/mass-message'
export type * from './routes/bodies/menu-button'
export type * from './routes/bodies/template-message'
export type { CallOptions, Media, NoFields, SizedStream, UploadOptions, WxFields } from './routes/call-options'
export type { OfficialShapes } from './routes/generated/official-shapes.generated'
export { addRoutes, type PathTable, type Route, routeOf } from './routes/path-table'
export type { DownloadRoutes, GetRoutes, PageRoutes, PostRoutes, UploadRoutes } from './routes/routes'
