export { type RunningServer, type ServeOptions, serve } from './serve'
export { webhook } from './webhook'
