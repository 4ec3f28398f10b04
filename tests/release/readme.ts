import { readFileSync } from 'node:fs'

/** A bot that a section of the README shows. */
export interface Bot {
  readonly title: string
  /** What its command installs. */
  readonly packages: readonly string[]
  readonly code: string
}

const SECTION = /^### (.+)\n\n```sh\nnpm i (.+)\n```\n\n```ts\n([\s\S]*?)```/gm

/** The README's bots that listen on a port themselves. */
export function bots(readme: string): readonly Bot[] {
  const sections = readFileSync(readme, 'utf8').matchAll(SECTION)
  const all = [...sections].map(([, title = '', packages = '', code = '']) => ({ title, packages: packages.split(' '), code }))
  return all.filter(({ code }) => code.includes(PORT))
}

const PORT = '3000'

export function onPort(code: string, port: number): string {
  return code.replace(PORT, String(port))
}

/** The same program as a CommonJS file. */
export function asCommonJs(code: string): string {
  return code.replace(/^import (.+) from ('.+')$/gm, 'const $1 = require($2)').replace(/^await /gm, '')
}
