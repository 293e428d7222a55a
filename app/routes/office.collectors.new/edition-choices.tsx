import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

export interface EditionChoice { readonly surveyId: string; readonly surveyKey: string; readonly title: string; readonly edition: string }

/** The first step: which survey, in which words. The languages that are ready hang on it. */
export function EditionChoices({ choices }: { readonly choices: readonly EditionChoice[] }) {
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('collectors:new.title')}</h1>
      <h2>{t('collectors:new.choose')}</h2>
      <p>{choices.length > 0 ? t('collectors:new.chooseHint') : t('collectors:new.none')}</p>
      <ul className="stack">
        {choices.map(({ surveyId, surveyKey, title, edition }) => (
          <li key={`${surveyKey} ${edition}`}><a href={paths.office.newCollector(surveyId, edition)}>{t('collectors:new.option', { key: surveyKey, title, edition })}</a></li>
        ))}
      </ul>
    </div>
  )
}
