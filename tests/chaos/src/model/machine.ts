import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

/** The parts of a token record that the model looks at. */
export interface ModelRecord {
  readonly token?: ModelToken | undefined
  readonly fence: number
  readonly lease?: { readonly owner: string; readonly fence: number; readonly until: number } | undefined
  readonly endedAt: number
  readonly dirty: boolean
  readonly pause?: { readonly tag: string; readonly until: number; readonly failures: number } | undefined
  readonly fetches: readonly number[]
  readonly forced: readonly number[]
}

export interface ModelToken {
  readonly value: string
  readonly sentAt: number
  readonly lifeMs: number
  readonly fence: number
  readonly state: 'good' | 'rejected' | 'reissued'
}

interface Asker {
  readonly tag: string
  readonly forced?: { readonly count: number; readonly perMs: number; readonly spacingMs: number } | undefined
}

interface Ask extends Asker {
  readonly owner: string
  readonly seen: string | undefined
  readonly windowMs: number
  readonly due: boolean
}

interface Attempt {
  readonly owner: string
  readonly tag: string
  readonly fence: number
  readonly sentAgoMs: number
  readonly endedAgoMs: number
}

type Decision =
  | { readonly kind: 'use' }
  | { readonly kind: 'wait'; readonly reason: 'backoff' | 'budget' | 'lease' }
  | { readonly kind: 'fetch'; readonly forced: boolean; readonly fence: number; readonly record: ModelRecord }

/** What is checked: the pure functions of `packages/token/src/record/transitions.ts`. */
export interface Machine {
  readonly usable: (record: ModelRecord, now: number, asker: Asker) => ModelToken | undefined
  readonly acquire: (record: ModelRecord, now: number, ask: Ask) => Decision
  readonly commit: (
    record: ModelRecord,
    now: number,
    attempt: Attempt,
    issued: { value: string; lifeMs: number },
    jitter: number,
  ) => ModelRecord
  readonly fail: (
    record: ModelRecord,
    now: number,
    attempt: Attempt,
    failure: { definite: boolean; forced: boolean },
    jitter: number,
  ) => ModelRecord
  readonly reportBad: (record: ModelRecord, value: string | undefined) => ModelRecord
  readonly release: (record: ModelRecord, attempt: Pick<Attempt, 'owner' | 'fence'>) => ModelRecord
}

/** One change of the source: `from` has to be there exactly once, or the mutant is no longer what it says. */
export interface Edit {
  readonly from: string
  readonly to: string
}

const source = fileURLToPath(new URL(/\/dist\//.test(import.meta.url) ? '../../../packages' : '../../../../packages', import.meta.url))

/** The machine as its source stands, or with one edit. No build of the package is read. */
export async function loadMachine(edit?: Edit): Promise<Machine> {
  const result = await build({
    entryPoints: [`${source}/token/src/record/transitions.ts`],
    bundle: true,
    write: false,
    logLevel: 'silent',
    format: 'esm',
    external: ['@wx/core'],
    plugins: edit === undefined ? [] : [editing(edit)],
  })
  const code = result.outputFiles[0]?.contents ?? new Uint8Array()
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}

function editing({ from, to }: Edit): Plugin {
  return {
    name: 'edit',
    setup: ({ onLoad }) => {
      onLoad({ filter: /transitions\.ts$/ }, async ({ path }) => {
        const { readFile } = await import('node:fs/promises')
        const [before, after, ...more] = (await readFile(path, 'utf8')).split(from)
        if (after === undefined || more.length > 0) throw new Error(`the guard is not there exactly once any more: ${from}`)
        return { contents: `${before}${to}${after}`, loader: 'ts' }
      })
    },
  }
}
