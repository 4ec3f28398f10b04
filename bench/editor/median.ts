export function median(values: readonly number[] = []): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Two digits that count. */
export function round(value: number): number {
  return Number(value.toPrecision(2))
}
