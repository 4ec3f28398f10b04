/** Microseconds per message, by contender and round. */
export type Costs = Readonly<Record<string, readonly number[]>>

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
  return Object.fromEntries(costs)
}

/** The median over the rounds. */
export function typical(costs: Costs, name: string): number {
  return median(costs[name] ?? [])
}

/** The median of the rounds' own ratios: a machine that is slower for some seconds is so for both. */
export function ratio(costs: Costs, one: string, other: string): number {
  const others = costs[other] ?? []
  return median((costs[one] ?? []).map((cost, round) => cost / (others[round] ?? Number.NaN)))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return (low + high) / 2
}

/** The items in an order that begins one further every round, so that none is always the first. */
function rotated<T>(items: readonly T[], by: number): T[] {
  const at = by % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}

/** Microseconds of processor time, of all threads: other processes don't show in it. */
export function cpuMicros(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return user + system
}
