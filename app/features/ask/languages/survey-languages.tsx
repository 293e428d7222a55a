import { DataTable } from '#app/components/data-table.tsx'
import { NotReady } from '#app/features/ask/collectors/readiness-notes.tsx'
import type { LanguageReadiness } from '#app/features/ask/surveys/languages-ready.ts'
import { formatList } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

export interface SurveyLanguagesProps {
  readonly surveyKey: string
  readonly title: string
  readonly editions: readonly { readonly key: string; readonly readiness: readonly LanguageReadiness[] }[]
}

/** In which languages the editions of one survey lack nothing, and what the others lack. */
export function SurveyLanguages({ surveyKey, title, editions }: SurveyLanguagesProps) {
  const { t, language } = useTranslator()
  const rows = editions.map(({ key, readiness }) => {
    const ready = readiness.filter((one) => one.ready).map((one) => languageName(one.language, language.tag))
    return [
      <bdi key="edition">{key}</bdi>, ready.length > 0 ? formatList(ready, language.tag) : t('languages:surveys.none'),
      readiness.every((one) => one.ready) ? t('languages:surveys.none') : <NotReady key="lacking" readiness={readiness} />,
    ]
  })
  return <DataTable caption={t('languages:surveys.caption', { key: surveyKey, title })} head={[t('languages:surveys.edition'), t('languages:surveys.ready'), t('languages:surveys.lacking')]} rows={rows} />
}
