/** Microseconds per message, by contender: the median over the rounds. */
export type Costs = Readonly<Record<string, number>>

/** Every round measures each contender, one after the other. */
export async function interleaved<C extends { readonly name: string }>(
  contenders: readonly C[],
  rounds: number,
  cost: (contender: C) => Promise<number>,
): Promise<Costs> {
  const costs = new Map(contenders.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++) {
    for (const contender of rotated(contenders, round)) costs.get(contender.name)?.push(await cost(contender))
  }
  return Object.fromEntries([...costs].map(([name, values]) => [name, median(values)]))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return (low + high) / 2
}

/** The items in an order that begins one further every round, so that nobody always follows the same one. */
function rotated<T>(items: readonly T[], by: number): T[] {
  const at = by % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}

/** Microseconds of processor time, of all threads: other processes don't show in it. */
export function cpuMicros(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return user + system
}
