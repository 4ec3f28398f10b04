/** How near a time must be to the moment at which it was seen, to be taken for that moment. */
const NEAR_MS = 120_000
const DAY_MS = 86_400_000
const EAST_8_MS = 8 * 3_600_000

const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?`
const DATE = String.raw`\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日`
const TIME = String.raw`(?:${DATE})(?:[T ]?${CLOCK}(?:Z|[+-]\d{2}:?\d{2})?)?|${CLOCK}|\b1\d{9}(?:\d{3})?\b`
const UUID = String.raw`\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b`
/** A number that is too long to count something, a UUID, or the id of a menu link. */
const ID = String.raw`${UUID}|\b\d{15,}\b|(?<=msgmenuid=)[^&"'\s]+`

const PLACES: Readonly<Record<string, string>> = { time: TIME, id: String.raw`[^\s"'&]+`, any: String.raw`[\s\S]*` }

/** The text with `{time}` for times near `at`, in epoch milliseconds, and `{id}` for ids. */
export function withPlaces(text: string, at: number): string {
  const withIds = text.replace(new RegExp(ID, 'gi'), '{id}')
  return withIds.replace(new RegExp(TIME, 'g'), (time) => (isNear(time, at) ? '{time}' : time))
}

/** Whether a text with places is that text. */
export function fits(expected: string, text: string): boolean {
  if (expected === text) return true
  const parts = expected.split(/\{(time|id|any)\}/)
  const source = parts.map((part, index) => (index % 2 === 0 ? escaped(part) : `(?:${PLACES[part]})`))
  return new RegExp(`^${source.join('')}$`).test(text)
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
}

/** A time without a zone is read as one of this machine, of China or of Greenwich. */
function isNear(time: string, at: number): boolean {
  if (/^\d+$/.test(time)) return Math.abs(Number(time) * (time.length === 10 ? 1000 : 1) - at) <= NEAR_MS
  const [, year = 0, month = 0, day = 0] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(time) ?? []
  const [, hours, minutes = 0] = /(\d{1,2}):(\d{2})/.exec(time) ?? []
  const zones = [0, EAST_8_MS, new Date(at).getTimezoneOffset() * -60_000]
  return zones.some((zone) => {
    const here = at + zone
    const midnight = Math.floor(here / DAY_MS) * DAY_MS
    if (year !== 0 && Date.UTC(Number(year), Number(month) - 1, Number(day)) !== midnight) return false
    return hours === undefined || Math.abs(midnight + Number(hours) * 3_600_000 + Number(minutes) * 60_000 - here) <= NEAR_MS
  })
}
