import { createContext, useContext, type ReactNode } from 'react'
import type { Language } from '#app/i18n/languages.ts'
import type { Translator } from '#app/i18n/translator.ts'

interface Reading {
  readonly t: Translator
  readonly language: Language
}

const ReadingContext = createContext<Reading | undefined>(undefined)

export function TranslatorProvider({ value, children }: { readonly value: Reading; readonly children: ReactNode }) {
  return <ReadingContext.Provider value={value}>{children}</ReadingContext.Provider>
}

/** The page's translator and language. */
export function useTranslator(): Reading {
  const reading = useContext(ReadingContext)
  if (!reading) throw new Error('useTranslator outside TranslatorProvider')
  return reading
}
