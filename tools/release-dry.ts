/** `pnpm release:dry [folder]`: packs everything as a release would and lists the files. A folder given keeps the tarballs. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { packAll, wrongFiles } from './pack'

const [target] = process.argv.slice(2)
const folder = target === undefined ? mkdtempSync(join(tmpdir(), 'wx-release-')) : resolve(target)
mkdirSync(folder, { recursive: true })

for (const packed of packAll(folder)) {
  console.log(`\n${packed.name}@${packed.version}`)
  for (const { path } of packed.files) console.log(`  ${path}`)
  for (const problem of wrongFiles(packed)) {
    console.error(`  ! ${problem}`)
    process.exitCode = 1
  }
}
if (target === undefined) rmSync(folder, { recursive: true })
