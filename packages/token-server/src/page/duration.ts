const UNITS: readonly { readonly ms: number; readonly en: string; readonly zh: string }[] = [
  { ms: 86_400_000, en: 'd', zh: '天' },
  { ms: 3_600_000, en: 'h', zh: '小时' },
  { ms: 60_000, en: 'min', zh: '分钟' },
  { ms: 1_000, en: 's', zh: '秒' },
]

/** In the two largest units that it has: `1 h 52 min`, `41 s`. */
export function duration(ms: number, lang: string): string {
  const from = UNITS.findIndex((unit) => ms >= unit.ms)
  const [large, small] = from < 0 ? UNITS.slice(-1) : UNITS.slice(from, from + 2)
  if (large === undefined) return ''
  const name = (unit: { readonly en: string; readonly zh: string }): string => (lang === 'en' ? unit.en : unit.zh)
  const rest = small === undefined ? 0 : Math.floor((ms % large.ms) / small.ms)
  const head = `${Math.floor(ms / large.ms)} ${name(large)}`
  return small === undefined || rest === 0 ? head : `${head} ${rest} ${name(small)}`
}
