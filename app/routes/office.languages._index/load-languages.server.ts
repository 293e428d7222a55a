import { listOpenSurveys } from '#app/features/ask/collectors/collector-store.server.ts'
import type { LanguageWithState } from '#app/features/ask/languages/language-table.tsx'
import type { SurveyLanguagesProps } from '#app/features/ask/languages/survey-languages.tsx'
import { languagesReady } from '#app/features/ask/surveys/languages-ready.ts'
import { getOpenVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { mayBeOffered, type LanguageState } from '#app/features/ground/languages/language-state.server.ts'
import { listLanguages } from '#app/features/ground/languages/language-store.server.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import type { ServerContext } from '#app/server/context.ts'

/** Every known language with the state of its texts; one without any texts lacks them all. */
export async function loadLanguages({ db, languageStates }: ServerContext): Promise<readonly LanguageWithState[]> {
  return (await listLanguages(db)).map((row) => {
    const state = languageStates.get(row.tag) ?? withoutTexts(row.tag, languageStates.get('en'))
    return { ...row, state, mayBeOffered: mayBeOffered(state) }
  })
}

/** Every open survey's editions with the known languages they are ready in. */
export async function loadSurveyLanguages({ db, texts }: ServerContext, tags: readonly string[]): Promise<readonly SurveyLanguagesProps[]> {
  return Promise.all((await listOpenSurveys(db)).map(async ({ id, key }) => {
    const { definition } = await getOpenVersion(db, id)
    const editions = definition.editions.map((edition) => ({ key: edition.key, readiness: languagesReady(definition, edition, texts).filter(({ language }) => tags.includes(language)) }))
    return { surveyKey: key, title: textIn(definition.title, 'en').text, editions }
  }))
}

function withoutTexts(language: string, english: LanguageState | undefined): LanguageState {
  const none = (wanted = 1) => ({ wanted, present: 0, checked: 0 })
  return { language, all: none(english?.all.wanted), safety: none(english?.safety.wanted) }
}
