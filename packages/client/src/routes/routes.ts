/* Filled by the generated files of this folder, and by the entries `mini-program` and `shop` through declaration merging. */

export interface GetRoutes {}

export interface PostRoutes {}

export interface UploadRoutes {}

export interface DownloadRoutes {}
