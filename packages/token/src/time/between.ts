/** A number from `least` up to `most`; `random` gives one in [0, 1). */
export function between(random: () => number, least: number, most: number): number {
  return least + random() * (most - least)
}
