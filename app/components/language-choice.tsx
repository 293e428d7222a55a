import type { ReactNode } from 'react'
import type { Language } from '#app/i18n/languages.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface Attributes { readonly lang: string; readonly dir: 'ltr' | 'rtl'; readonly 'aria-current': 'true' | undefined }

interface LanguageChoiceProps {
  readonly languages: readonly Language[]
  /** Unfolded from the start: where somebody comes who may not read the page's language. */
  readonly open?: boolean
  /** One language as a link or a button, with what belongs on it. */
  readonly entry: (language: Language, attributes: Attributes) => ReactNode
}

/** The languages, each in its own name, folded under the one of the page; the browser itself unfolds them (FORM-15). */
export function LanguageChoice({ languages, open, entry }: LanguageChoiceProps) {
  const { t, language: here } = useTranslator()
  return (
    <details className="languages" open={open}>
      <summary><TongueSign /><span className="visually-hidden">{t('common:languages')}</span> {here.ownName}</summary>
      <ul>
        {languages.map((language) => (
          <li key={language.tag}>{entry(language, { lang: language.tag, dir: language.direction, 'aria-current': language.tag === here.tag ? 'true' : undefined })}</li>
        ))}
      </ul>
    </details>
  )
}

/** The world inside a bubble: languages, where nobody can read the word for it. */
function TongueSign() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round">
      <path d="M4 22v-5a9.5 9.5 0 1 1 4 3.5zM2.5 11.5h19M12 2q-8 9.5 0 19 8-9.5 0-19" />
    </svg>
  )
}
