import { CONTENDERS } from './contenders'
import type { Platform } from './platform'
import { SingleFlight } from './single-flight'
import { median, printTable } from './table'

const ROUNDS = 15
/** A read of node-easywechat is a read of a file. */
const READS = { fast: 200_000, file: 5_000 }

interface Reader {
  readonly name: string
  readonly reads: number
  readonly get: () => Promise<string>
  readonly close: () => void
}

/**
 * Nanoseconds for one `await get()` while the token is healthy: all readers in turn, so that a busy machine
 * is busy for all.
 */
export async function benchCachedRead({ url }: Platform): Promise<void> {
  const floor = new SingleFlight(async () => ({ value: 'token', lifeMs: 7_200_000 }))
  const readers: Reader[] = [{ name: 'hand-written single flight', reads: READS.fast, get: () => floor.get(), close: () => {} }]
  for (const { name, open } of CONTENDERS) {
    readers.push({ name, reads: name === 'node-easywechat' ? READS.file : READS.fast, ...open(url, `read-${name}`) })
  }
  const times = new Map<string, number[]>(readers.map(({ name }) => [name, []]))
  for (const { get } of readers) await get()
  for (let round = -2; round < ROUNDS; round++) {
    for (const reader of readers) {
      const time = await nanosecondsPerRead(reader)
      if (round >= 0) times.get(reader.name)?.push(time)
    }
  }
  for (const { close } of readers) close()

  const base = median(times.get(readers[0]?.name ?? '') ?? [])
  printTable(
    `Cached read, median of ${ROUNDS} rounds`,
    readers.map(({ name }) => {
      const time = median(times.get(name) ?? [])
      return { package: name, 'ns a read': time.toFixed(0), '× by hand': (time / base).toFixed(2) }
    }),
  )
}

async function nanosecondsPerRead({ get, reads }: Reader): Promise<number> {
  const began = performance.now()
  for (let read = 0; read < reads; read++) await get()
  return ((performance.now() - began) * 1e6) / reads
}
