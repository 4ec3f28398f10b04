import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Step {
  readonly id?: string
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

/** What `.github/workflows/release.yml` says about publishing. */
export interface Publishing {
  readonly permissions: Readonly<Record<string, string>>
  readonly step: Step
}

export function publishing(repository: string): Publishing {
  const text = readFileSync(join(repository, '.github/workflows/release.yml'), 'utf8')
  const { permissions, steps } = (parse(text) as { jobs: { release: { permissions: Record<string, string>; steps: Step[] } } }).jobs.release
  const step = steps.find(({ id }) => id === 'changesets')
  if (step === undefined) throw new Error('release.yml has no step with the id changesets')
  return { permissions, step }
}
