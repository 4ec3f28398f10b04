// biome-ignore-all lint/correctness/noUndeclaredDependencies: put into the same folder by ../packages.ts
import { answer } from './answer.js'

export { StoreObject } from '@wx/store/durable-object'
export default { fetch: answer }
