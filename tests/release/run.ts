/**
 * `pnpm --dir tests/release test`: a release of the last commit from end to end, and its first users. In a scratch copy
 * `changeset version` and `changeset publish`, to a registry of this run; then npm, pnpm and yarn install from it.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askForProvenance, publicationChecks } from './publication'
import { startRegistry } from './registry'
import { Release } from './release'
import { userChecks } from './users'

export type Checks = Readonly<Record<string, () => void | Promise<void>>>

const repository = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'wx-release-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

let passed = 0
let failed = 0

async function check(name: string, run: () => void | Promise<void>): Promise<void> {
  const start = performance.now()
  try {
    await run()
    passed++
    console.log(`[release] passed: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  } catch (error) {
    failed++
    console.error(`[release] FAILED: ${name}\n${error instanceof Error ? error.message : error}`)
  }
}

async function checkAll(checks: Checks): Promise<void> {
  for (const [name, run] of Object.entries(checks)) await check(name, run)
}

// The registry that this machine uses, for all packages that are not ours.
const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8', cwd: folder }).trim()
const registry = await startRegistry(join(folder, 'registry'), upstream)
const release = await Release.of(repository, join(folder, 'repository'))
release.noteChange()
const before = { version: release.version, changes: release.changes }

await check('changeset version, by the script of the workflow', () => release.raise())
await check('the build of what is released', () => release.build())
await check('the variables of the workflow make pnpm ask for provenance', () => askForProvenance(release, registry))
await check('changeset publish, by the script of the workflow', () => release.publish(registry))
// Without a publication there is nothing to look at.
if (failed === 0) {
  await checkAll(await publicationChecks({ release, registry, before, folder: join(folder, 'tarballs') }))
  await checkAll(userChecks({ registry, version: release.version, readme: join(repository, 'README.md'), folder: join(folder, 'users') }))
}
registry.close()
console.log(`release: ${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
