import { type Contender, contenders } from './contenders'
import { type BenchMode, makePushes, type Push } from './push'
import { cpuMicros, median, rotated } from './statistics'

const ROUNDS = 61
const PUSHES_PER_ROUND = 500

/** Microseconds per message, by contender: the median over the rounds. */
export type Costs = Readonly<Record<string, number>>

/** Every round gives each contender the same pushes, one contender after the other. */
export async function runInProcess(mode: BenchMode): Promise<Costs> {
  const running = Object.entries(contenders).map(([name, create]) => ({ name, contender: create(mode), costs: [] as number[] }))
  await warmUp(running, mode)
  for (let round = 0; round < ROUNDS; round++) {
    const pushes = makePushes(mode, PUSHES_PER_ROUND)
    for (const { contender, costs } of rotated(running, round)) costs.push(await cost(contender, pushes))
  }
  return Object.fromEntries(running.map(({ name, costs }) => [name, median(costs)]))
}

async function warmUp(running: readonly { readonly name: string; readonly contender: Contender }[], mode: BenchMode): Promise<void> {
  for (let round = 0; round < 10; round++) {
    const pushes = makePushes(mode, PUSHES_PER_ROUND)
    for (const { contender } of running) await cost(contender, pushes)
  }
  const [push] = makePushes(mode, 1)
  for (const { name, contender } of running) {
    const reply = push && (await contender(push))
    if (!reply?.startsWith('<xml>') || reply.length < 200)
      throw new Error(`${name} answered ${mode} with ${JSON.stringify(reply?.slice(0, 200))}.`)
  }
}

async function cost(contender: Contender, pushes: readonly Push[]): Promise<number> {
  const start = process.cpuUsage()
  for (const push of pushes) await contender(push)
  return cpuMicros(start) / pushes.length
}
