/**
 * The name that was probably meant: the same name in another case, `event:CLICK` for `click`, or the name
 * with the fewest changed letters, up to half of them.
 */
export function nearestName(given: string, names: Iterable<string>): string | undefined {
  const wanted = given.toLowerCase()
  let best: string | undefined
  let fewest = Math.floor(Math.max(wanted.length, 3) / 2) + 1
  for (const name of names) {
    const candidate = name.toLowerCase()
    const changes = candidate === wanted ? 0 : candidate.endsWith(`:${wanted}`) ? 0.5 : distance(wanted, candidate)
    if (changes >= fewest) continue
    fewest = changes
    best = name
  }
  return best
}

/** How many letters must be added, removed or replaced: Levenshtein's distance, one row at a time. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let at = 1; at <= from.length; at++) {
    const next = [at]
    for (let column = 1; column <= to.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (from[at - 1] === to[column - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
