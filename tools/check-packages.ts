/** `pnpm check:packages`: what a user would install, looked at as a user's tools look at it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packAll, wrongFiles } from './pack'
import { tool } from './tool'

const folder = mkdtempSync(join(tmpdir(), 'wx-packages-'))
process.once('exit', () => rmSync(folder, { recursive: true }))

const packages = packAll(folder)
const problems = packages.flatMap((packed) => wrongFiles(packed).map((problem) => `${packed.name}: ${problem}`))
if (problems.length > 0) throw new Error(problems.join('\n'))

for (const { filename } of packages) {
  tool('publint', ['run', filename, '--strict'])
  tool('attw', [filename, '--no-emoji'])
}
console.log(`${packages.length} packages are in order.`)
