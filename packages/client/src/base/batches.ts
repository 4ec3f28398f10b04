/**
 * The items in lists of `size`, the last one shorter.
 *
 * @example
 * ```ts
 * for await (const openids of batches(all, 50)) await tag(openids)
 * ```
 */
export async function* batches<T>(items: Iterable<T> | AsyncIterable<T>, size: number): AsyncGenerator<readonly T[], void, void> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
