import type { JsonObject } from './operation'

const MOST = 20

/**
 * A part of a list by offset and count, as the platform answers lists of material, drafts and publications;
 * 40035 for a negative offset and for a count that is not 1 to 20.
 */
export function pageOf<Item>(
  all: readonly Item[],
  offset: number | undefined,
  count: number | undefined,
  write: (item: Item) => JsonObject,
): JsonObject | 40035 {
  if (offset === undefined || count === undefined || offset < 0 || count < 1 || count > MOST) return 40035
  const item = all.slice(offset, offset + count).map(write)
  return { total_count: all.length, item_count: item.length, item }
}
