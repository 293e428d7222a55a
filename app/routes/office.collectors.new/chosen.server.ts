import type { Db } from '#db/database.ts'
import { listOpenSurveys } from '#app/features/ask/collectors/collector-store.server.ts'
import type { SurveyDefinition } from '#app/features/ask/surveys/survey-definition.ts'
import { getOpenVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import type { EditionChoice } from './edition-choices.tsx'

export interface Chosen { readonly surveyId: string; readonly surveyKey: string; readonly edition: string; readonly definition: SurveyDefinition }

/** The survey and edition the address names; undefined when it names none there is. */
export async function findChosen(db: Db, request: Request): Promise<Chosen | undefined> {
  const query = new URL(request.url).searchParams
  const survey = (await listOpenSurveys(db)).find(({ id }) => id === query.get('survey'))
  if (!survey) return undefined
  const { definition } = await getOpenVersion(db, survey.id)
  const edition = definition.editions.find(({ key }) => key === query.get('edition'))
  return edition && { surveyId: survey.id, surveyKey: survey.key, edition: edition.key, definition }
}

/** Every edition of every open version. */
export async function listEditionChoices(db: Db): Promise<readonly EditionChoice[]> {
  const surveys = await listOpenSurveys(db)
  const choices = await Promise.all(surveys.map(async ({ id, key }) => {
    const { definition } = await getOpenVersion(db, id)
    return definition.editions.map((edition) => ({ surveyId: id, surveyKey: key, title: textIn(definition.title, 'en').text, edition: edition.key }))
  }))
  return choices.flat()
}
