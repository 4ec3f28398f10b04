/**
 * `pnpm --dir tests/release test`: a release of the last commit from end to end, and its first users.
 * In a scratch copy `changeset version` and `changeset publish`, to a registry of this run; then npm, pnpm
 * and yarn install from it, and projects of every kind.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Tally } from './checks'
import { consumerChecks } from './consumers'
import { askForProvenance, publicationChecks } from './publication'
import { startRegistry } from './registry'
import { Release } from './release'
import { userChecks } from './users'

const repository = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'wx-release-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

// The registry that this machine uses, for all packages that are not ours.
const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8', cwd: folder }).trim()
const registry = await startRegistry(join(folder, 'registry'), upstream)
const tally = new Tally('release')
const release = await Release.of(repository, join(folder, 'repository'))
release.noteChange()
const before = { version: release.version, changes: release.changes }

await tally.check('changeset version, by the script of the workflow', () => release.raise())
await tally.check('the build of what is released', () => release.build())
await tally.check('the variables of the workflow make pnpm ask for provenance', () => askForProvenance(release, registry))
await tally.check('changeset publish, by the script of the workflow', () => release.publish(registry))
// Without a publication there is nothing to look at.
if (tally.failed === 0) {
  await tally.checkAll(await publicationChecks({ release, registry, before, folder: join(folder, 'tarballs') }))
  await tally.checkAll(
    userChecks({ registry, version: release.version, readme: join(repository, 'README.md'), folder: join(folder, 'users') }),
  )
  const names = release.packages.map(({ name }) => name)
  await tally.checkAll(consumerChecks({ registry, names, folder: join(folder, 'consumers') }))
}
registry.close()
tally.end()
