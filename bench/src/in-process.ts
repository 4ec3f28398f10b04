import { Child } from './child'
import { contenders } from './contenders'
import type { BenchMode } from './push'
import { type Costs, interleaved } from './statistics'

const ROUNDS = 61

/** Every round has each contender answer pushes that are alike, one contender after the other. */
export async function runInProcess(mode: BenchMode): Promise<Costs> {
  const children: { readonly name: string; readonly child: Child }[] = []
  // One by one: they warm up, and there may be fewer processors than contenders.
  for (const name of Object.keys(contenders)) children.push({ name, child: await Child.start('contender', name, mode) })
  const costs = await interleaved(children, ROUNDS, ({ child }) => child.ask())
  for (const { child } of children) await child.stop()
  return costs
}
