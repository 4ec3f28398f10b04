import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wrongFiles } from '../../tools/pack'
import { bundled } from './bundled'
import type { Checks } from './checks'
import { type Dependencies, manifest } from './manifest'
import type { Registry } from './registry'
import type { Change, Release } from './release'
import { fetchPublished } from './tarball'
import { publishing } from './workflow'

/**
 * Only npm's registry takes an attestation, and only the workflow's machine can make one: with the variables
 * of the workflow pnpm must refuse to publish here, for that reason.
 */
export async function askForProvenance(release: Release, registry: Registry): Promise<void> {
  const { permissions, step } = publishing(release.folder)
  assert.equal(permissions['id-token'], 'write')
  assert.equal(step.with?.version, 'pnpm run release:version')
  assert.equal(step.with?.publish, 'pnpm run release:publish')
  const variables = Object.entries(step.env ?? {}).filter(([, value]) => !value.includes('{{'))
  const elsewhere = { GITHUB_ACTIONS: undefined, GITLAB_CI: undefined }
  await assert.rejects(release.publish(registry, { ...Object.fromEntries(variables), ...elsewhere }), /provenance/i)
}

export interface Publication {
  readonly release: Release
  readonly registry: Registry
  readonly before: { readonly version: string; readonly changes: readonly Change[] }
  /** For the tarballs. */
  readonly folder: string
}

export async function publicationChecks({ release, registry, before, folder }: Publication): Promise<Checks> {
  const { packages, version } = release
  const published = await Promise.all(packages.map((one) => fetchPublished(registry.url, one, folder)))
  return {
    'every package has the next version, and no changeset is left': () => {
      assert.equal(version, next(before.version, before.changes))
      assert.deepEqual(release.changes, [])
      assert.deepEqual(
        published.map((one) => one.version),
        packages.map(() => version),
      )
    },
    'every changeset is in the changelog of its packages': () => {
      for (const { name, folder } of packages) {
        const [, newest = ''] = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8').split(/^## /m)
        assert.ok(newest.startsWith(`${version}\n`), `${name}: the changelog begins with ${newest.slice(0, 20)}`)
        for (const { summary } of before.changes.filter((change) => change.packages.includes(name)))
          for (const line of summary.split('\n')) assert.ok(newest.includes(line.trim()), `${name}: the changelog lacks "${line}"`)
      }
    },
    'packages depend on each other by the range of this version, and name no workspace': () => {
      const ranges = published.flatMap((one) => [one.listed, manifest(one.folder)].flatMap(rangesOf))
      const ours = ranges.filter(([name, range]) => name.startsWith('@wx/') && range !== `^${version}`)
      const unpublished = ranges.filter(([, range]) => /^(workspace|catalog|link|file):/.test(range))
      assert.deepEqual({ ours, unpublished }, { ours: [], unpublished: [] })
    },
    'the tarballs have dist, README.md, LICENSE and package.json': () =>
      assert.deepEqual(
        published.flatMap((one) => wrongFiles(one).map((what) => `${one.name}: ${what}`)),
        [],
      ),
    'the packages say where they come from, and can be found in both languages': () => {
      for (const { name, folder } of published) {
        const { repository, homepage, bugs, keywords = [] } = manifest(folder)
        assert.ok(repository && homepage && bugs, `${name} lacks repository, homepage or bugs`)
        assert.ok(keywords.includes('wechat') && keywords.includes('微信'), `${name} lacks the keywords wechat and 微信`)
      }
    },
    'the licences of what is bundled are in the tarball, word for word': () => {
      const all = packages.flatMap((one) => bundled(one).map(({ name, licence }) => ({ name, licence, into: one.name })))
      assert.deepEqual(
        all.map(({ name, into }) => `${name} in ${into}`),
        [
          'jose in @wx/client',
          'p-limit in @wx/client',
          '@tanstack/virtual-core in @wx/simulator',
          'highlight.js in @wx/simulator',
          'lowlight in @wx/simulator',
          'preact in @wx/simulator',
          'weui in @wx/simulator',
        ],
      )
      for (const { name, licence, into } of all) {
        const { folder = '', files = [] } = published.find((one) => one.name === into) ?? {}
        const texts = files.filter(({ path }) => /licen[cs]e/i.test(path)).map(({ path }) => readFileSync(join(folder, path), 'utf8'))
        assert.ok(
          texts.some((text) => text.includes(licence)),
          `${into} lacks the licence of ${name}`,
        )
      }
    },
    'every package has its tag on the released commit': async () => {
      const tags = (await release.git('tag', '--points-at', 'HEAD')).split('\n')
      assert.deepEqual(tags.sort(), packages.map(({ name }) => `${name}@${version}`).sort())
    },
    'a second publication publishes nothing': () => release.publish(registry),
  }
}

/** The version after these changes, by the highest of them. */
function next(version: string, changes: readonly Change[]): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  const bumps = changes.map(({ bump }) => bump)
  if (bumps.includes('major')) return `${major + 1}.0.0`
  return bumps.includes('minor') ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}

function rangesOf({ dependencies, devDependencies, peerDependencies, optionalDependencies }: Dependencies): [string, string][] {
  return [dependencies, devDependencies, peerDependencies, optionalDependencies].flatMap((ranges) => Object.entries(ranges ?? {}))
}
