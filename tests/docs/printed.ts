import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from './free-port'
import { readPage, root } from './pages'

/** The lines that the page's first program printed, and those that the comments behind `console.log` promise. */
export interface Printed {
  readonly promised: readonly string[]
  readonly lines: readonly string[]
}

/** Runs the page's first program. Rejects if it fails. */
export async function printed(path: string): Promise<Printed> {
  const code = readPage(path).blocks.find(({ language }) => language === 'ts')?.code ?? ''
  const promised = [...code.matchAll(/console\.log\(.*\/\/ (.+)$/gm)].map(([, text = '']) => text)
  const folder = await mkdtemp(join(root, 'tests/docs/node_modules/.printed-'))
  try {
    await writeFile(join(folder, 'program.mjs'), code.replaceAll('3000', String(await freePort())))
    const { stdout } = await promisify(execFile)(process.execPath, ['program.mjs'], { cwd: folder })
    return { promised, lines: stdout.trim().split('\n') }
  } finally {
    await rm(folder, { recursive: true })
  }
}
