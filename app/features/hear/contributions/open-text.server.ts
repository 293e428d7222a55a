import type { Db } from '#db/database.ts'
import type { SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { isWithSafeguarding, OFFICE, type Contribution } from '#app/features/hear/contributions/contribution.ts'
import { mayActOnContribution, maySeeContribution, understands } from '#app/features/hear/contributions/contribution-policy.ts'
import { findContribution, listContributionTranslations, type ContributionTranslation } from '#app/features/hear/contributions/contribution-store.server.ts'
import { listAskedAs } from '#app/features/hear/contributions/question-text-store.server.ts'
import { getReadingClock } from '#app/features/hear/contributions/find-reading-clock.server.ts'
import { dueMoment, isReadInTime, waitOf, type DueMoment } from '#app/features/hear/contributions/reading-clock.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** A text as its page shows it. What could lead to the person or the moment stays behind: response, exact time. */
export interface OpenedText extends Pick<Contribution, 'id' | 'source' | 'original' | 'language' | 'redacted' | 'audience' | 'ageBand' | 'flag' | 'flagReason' | 'receivedOn' | 'readState' | 'readInTime' | 'codedState'> {
  readonly quotable: boolean
  readonly title?: LocalizedText | undefined
  readonly question?: LocalizedText | undefined
  readonly translation?: ContributionTranslation | undefined
  readonly wait: { readonly unit: 'hours' | 'days'; readonly count: number }
  readonly due: DueMoment
  readonly late: boolean
  /** With safeguarding: only they act on it. */
  readonly withSafeguarding: boolean
  readonly mayAct: boolean
  /** This person may mark it read (settled 16). */
  readonly understood: boolean
}

/** A text for one person; undefined when there is none, or none for them (SAFE-11). */
export async function findText(db: Db, world: World, staff: SignedInStaff, id: string): Promise<OpenedText | undefined> {
  const found = await findContribution(db, id)
  if (!found || !maySeeContribution(staff, found)) return undefined
  const translations = await listContributionTranslations(db, id)
  const clock = await getReadingClock(db, world)
  const asked = (await listAskedAs(db, [id])).get(id)
  const { source, original, language, redacted, audience, ageBand, flag, flagReason, receivedOn, receivedAt, readState, readInTime, codedState } = found
  return {
    id, source, original, language, redacted, audience, ageBand, flag, flagReason, receivedOn, readState, readInTime, codedState,
    quotable: found.quotable === 1 && !isWithSafeguarding(flag), title: asked?.title, question: asked?.question,
    translation: translations.find((translation) => translation.language === OFFICE), due: dueMoment(clock, found), late: readState === 'unread' && !isReadInTime(clock, found, world.now()),
    wait: waitOf(receivedOn, receivedAt, world.now(), dayOf(world)),
    withSafeguarding: isWithSafeguarding(flag), mayAct: mayActOnContribution(staff, found), understood: understands(staff, language, translations),
  }
}
