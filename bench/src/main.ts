import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { quickestPeer, runColdStarts } from './cold-starts'
import { runInProcess } from './in-process'
import { runOverHttp } from './over-http'
import { type Costs, ratio, typical } from './statistics'
import { type Results, targets } from './targets'

/* `pnpm bench`: everything in one interleaved run, as Markdown on the terminal and as JSON in `.cache/bench.json`. */

const results: Results = {
  plain: await runInProcess('plain'),
  safe: await runInProcess('safe'),
  http: await runOverHttp(),
  cold: await runColdStarts(),
}
const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`

console.log(`\n${machine}. Medians of processor time, and of each round's ratios.\n`)
print('In process, plain echo', results.plain, ['hand-rolled floor', '@wx/core'])
print('In process, safe echo', results.safe, ['hand-rolled floor', '@wx/core'])
print('Over HTTP, plain echo', results.http, ['bare node', '@wx/node', '@wx/express', '@wx/koa'])
print('Cold start: import, for @wx/core with a bot and its first push', results.cold, [quickestPeer(results.cold)], 'µs')
printTargets()

const folder = join(import.meta.dirname, '../../../.cache')
mkdirSync(folder, { recursive: true })
writeFileSync(
  join(folder, 'bench.json'),
  `${JSON.stringify({ machine, at: new Date().toISOString(), ...results, targets: targets(results) }, null, 2)}\n`,
)

function print(title: string, costs: Costs, against: readonly string[], unit = 'µs per message'): void {
  const heads = [title, unit, ...against.map((name) => `by ${name}`)]
  const rows = Object.keys(costs).map((name) => [
    name,
    typical(costs, name).toFixed(1),
    ...against.map((other) => ratio(costs, name, other).toFixed(2)),
  ])
  printTable(heads, rows)
}

function printTargets(): void {
  const rows = targets(results).map(({ what, limit, measured, holds }) => [
    what,
    limit,
    measured.toFixed(2),
    holds ? 'holds' : 'does not hold',
  ])
  printTable(['target', 'limit', 'measured', ''], rows)
}

function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [heads, heads.map(() => '---'), ...rows]
  console.log(`${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`)
}
