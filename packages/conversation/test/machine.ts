import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { Machine } from './interleavings'

/** One change of the source: `from` has to be there exactly once, or the guard is no longer what it says. */
export interface Edit {
  readonly from: string
  readonly to: string
}

const source = fileURLToPath(new URL('../src/slow/record/transitions.ts', import.meta.url))

/** The machine of a delivery as its source stands, with one edit. */
export async function editedMachine(edit: Edit): Promise<Machine> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    logLevel: 'silent',
    format: 'esm',
    plugins: [editing(edit)],
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}

function editing({ from, to }: Edit): Plugin {
  return {
    name: 'edit',
    setup: ({ onLoad }) => {
      onLoad({ filter: /transitions\.ts$/ }, async ({ path }) => {
        const [before, after, ...more] = (await readFile(path, 'utf8')).split(from)
        if (after === undefined || more.length > 0) throw new Error(`the guard is not there exactly once any more: ${from}`)
        return { contents: `${before}${to}${after}`, loader: 'ts' }
      })
    },
  }
}
