import type { SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { getEdition, questionsOf } from '#app/features/ask/surveys/survey-definition.ts'
import { findWayIn, getOpenVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import type { GroupSession } from '#app/features/hear/sessions/group-session.ts'
import { handsUpQuestions, type HandsUpQuestion } from '#app/features/hear/sessions/hands-up.ts'
import { maySeeSession } from '#app/features/hear/sessions/session-policy.ts'
import { findSession } from '#app/features/hear/sessions/session-store.server.ts'
import type { RequestContext } from '#app/server/context.ts'

export interface OfficeSession {
  readonly session: GroupSession
  readonly questions: readonly HandsUpQuestion[]
  /** The languages of the way in, for a form. */
  readonly languages: readonly { readonly value: string; readonly label: string }[]
}

/** A session for somebody who may see it, with what can be counted in it; undefined for everybody else. */
export async function loadSession({ db, world, languages }: RequestContext, staff: SignedInStaff, id: string): Promise<OfficeSession | undefined> {
  const session = await findSession(db, id)
  if (!session || !maySeeSession(staff, session)) return undefined
  const wayIn = await findWayIn(db, world, session.collector)
  if (!wayIn) return undefined
  const { definition } = await getOpenVersion(db, wayIn.surveyId)
  const offered = languages.filter(({ tag }) => wayIn.languages.includes(tag)).map(({ tag, ownName }) => ({ value: tag, label: ownName }))
  return { session, questions: handsUpQuestions(questionsOf(definition, getEdition(definition, wayIn.edition))), languages: offered }
}
