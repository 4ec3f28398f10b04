import type { Language } from '../words/bilingual'

const GAP_MS = 5 * 60 * 1000

/** WeChat puts a time above a bubble that comes more than five minutes after the one before it. */
export function needsTime(previous: number | undefined, at: number): boolean {
  return previous === undefined || at - previous > GAP_MS
}

/** `09:30` today, `昨天 09:30` the day before, the date as well before that. Times are epoch milliseconds. */
export function timeText(at: number, now: number, language: Language, yesterday: string): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const date = new Date(at)
  const time = date.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })
  const age = daysBetween(date, new Date(now))
  if (age === 0) return time
  if (age === 1) return `${yesterday} ${time}`
  return `${date.toLocaleDateString(locale, { year: 'numeric', month: 'long', day: 'numeric' })} ${time}`
}

function daysBetween(earlier: Date, later: Date): number {
  const midnight = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return (midnight(later) - midnight(earlier)) / 86_400_000
}
