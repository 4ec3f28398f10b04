import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../sources/page'

declare module 'vitest' {
  interface ProvidedContext {
    /** What the build printed. */
    readonly log: string
    readonly seconds: number
  }
}

/** Builds the site once for all suites. `SITE_BUILT` takes the one that is there. */
export default function setup(project: TestProject): void {
  const start = performance.now()
  const log = process.env.SITE_BUILT === undefined ? build() : ''
  project.provide('log', log)
  project.provide('seconds', (performance.now() - start) / 1_000)
}

function build(): string {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['scripts/build.ts'], { cwd: join(root, 'site'), encoding: 'utf8' })
  if (status !== 0) throw new Error(`The site does not build:\n${stdout}${stderr}`)
  return `${stdout}${stderr}`
}
