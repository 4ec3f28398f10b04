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

/** The chosen language, remembered in this browser; Chinese until another is chosen. */
export function useLanguageChoice(): [Language, (language: Language) => void] {
  const [language, choose] = useState<Language>(() => (localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'zh'))
  useEffect(() => {
    localStorage.setItem(STORAGE_KEY, language)
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.title = WORDS[language].title
  }, [language])
  return [language, choose]
}
