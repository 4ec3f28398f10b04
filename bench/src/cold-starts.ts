import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { account, makePushes } from './push'
import { type Costs, interleaved, typical } from './statistics'

const ROUNDS = 21
const OURS = '@wx/core'
const PEERS = ['wechat', 'co-wechat', 'node-easywechat'] as const
const run = promisify(execFile)

/** What importing a package costs in a new process; ours with a bot and its first push. */
export function runColdStarts(): Promise<Costs> {
  const contenders = [OURS, ...PEERS].map((name) => ({ name }))
  return interleaved(contenders, ROUNDS, ({ name }) => coldStart(name))
}

/** The package that is imported with the least processor time. */
export function quickestPeer(costs: Costs): string {
  return [...PEERS].sort((one, other) => typical(costs, one) - typical(costs, other))[0] ?? PEERS[0]
}

async function coldStart(name: string): Promise<number> {
  const [push] = makePushes('plain', 1, () => Date.now())
  if (push === undefined) throw new Error(`No push was made for ${account.appId}.`)
  const script = fileURLToPath(new URL('./cold-start.js', import.meta.url))
  const { stdout } = await run(process.execPath, [script, name, JSON.stringify({ query: push.query, body: push.body.toString() })])
  return Number(stdout)
}
