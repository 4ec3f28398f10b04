export const LANGS = ['zh', 'en'] as const

/** A language that people read. */
export type Lang = (typeof LANGS)[number]

/** Chinese for the locales of Chinese, else English. `locale` is a tag such as `zh-CN`. */
export function langOf(locale: string): Lang {
  return /^zh\b/i.test(locale) ? 'zh' : 'en'
}
