export { type Listening, type ServeOptions, serve } from './serve'
export { webhook } from './webhook'
