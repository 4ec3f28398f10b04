import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Language } from './words/bilingual'
import { WORDS, type Words } from './words/words'

const STORAGE_KEY = 'wx-simulator.language'

export const LanguageContext: ReturnType<typeof createContext<Language>> = createContext<Language>('zh')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export function useWords(): Words {
  return WORDS[useLanguage()]
}

/** The language of the page: what was chosen in this browser, else what the browser prefers. */
export function useLanguageChoice(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(() => chosenLanguage() ?? preferredLanguage(navigator.languages))
  const choose = (chosen: Language): void => {
    localStorage.setItem(STORAGE_KEY, chosen)
    setLanguage(chosen)
  }
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.title = WORDS[language].title
  }, [language])
  return [language, choose]
}

function chosenLanguage(): Language | undefined {
  const chosen = localStorage.getItem(STORAGE_KEY)
  return chosen === 'zh' || chosen === 'en' ? chosen : undefined
}

/** The first of the languages that the page speaks; English if it speaks none of them. */
export function preferredLanguage(languages: readonly string[]): Language {
  const spoken = languages.map((language) => language.toLowerCase().split('-')[0])
  return spoken.find((language) => language === 'zh' || language === 'en') ?? 'en'
}
