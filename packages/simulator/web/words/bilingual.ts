export type Language = 'zh' | 'en'

/** The same words in both languages. */
export type Bilingual<W> = Readonly<Record<Language, W>>

/** Chinese decides which words there are; English must have the same. */
export function bilingual<W>(zh: W, en: NoInfer<W>): Bilingual<W> {
  return { zh, en }
}
