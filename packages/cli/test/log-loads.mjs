import { register } from 'node:module'

/* Prints the address of every module that is imported, to standard error: `node --import`. */

const HOOK = `
import { writeSync } from 'node:fs'
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context)
  writeSync(2, specifier + '\\n')
  return found
}`
register(`data:text/javascript,${encodeURIComponent(HOOK)}`)
