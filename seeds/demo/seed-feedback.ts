import { readFileSync } from 'node:fs'
import type { Db } from '#db/database.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'
import { listFeedbackChoices } from '#app/features/respond/feedback/feedback-store.server.ts'
import { publishFeedback } from '#app/features/respond/feedback/publish-feedback.server.ts'
import { draftFeedback } from '#app/features/respond/feedback/save-feedback.server.ts'
import { chooseEvidence } from '#app/features/understand/themes/choose-evidence.server.ts'
import { moveTheme } from '#app/features/understand/themes/move-theme.server.ts'
import { createTheme } from '#app/features/understand/themes/save-theme.server.ts'
import { listThemeChoices } from '#app/features/understand/themes/theme-links-store.server.ts'
import { feedbackDocument, type DocumentEntry, type DocumentWish } from '#seeds/demo/feedback-document.ts'
import { readWrittenTexts } from '#seeds/demo/written-texts.ts'

export interface FeedbackSeed {
  readonly consultationIds: Readonly<Record<'A' | 'B' | 'C', string>>
  /** Who writes and publishes. */
  readonly staffId: string
}

interface Seeding extends FeedbackSeed {
  readonly db: Db
  readonly world: World
  /** Ids by code or key, of everything the document names. */
  readonly ids: Readonly<Record<'code' | 'priority' | 'action' | 'organisation', ReadonlyMap<string, string>>>
}

const WRITTEN_DAYS_BEFORE = 6
const WISHES_WRITTEN_DAYS_AGO = 14

/** The eight replies of Brackenford, one for each state and one more, and four further wishes. Plan, codebook and coded texts come before. */
export async function seedFeedback(db: Db, world: World, seed: FeedbackSeed): Promise<void> {
  const { entries, furtherWishes } = feedbackDocument.parse(JSON.parse(readFileSync('seeds/demo/feedback.json', 'utf8')))
  const seeding = { ...seed, db, world, ids: await listIds(db) }
  for (const entry of entries) await seedEntry(seeding, entry)
  for (const wish of furtherWishes) await seedWish(seeding, wish)
}

async function seedEntry(seeding: Seeding, entry: DocumentEntry): Promise<void> {
  const { db, world, staffId, ids } = seeding
  const themeId = await seedTheme(seeding, entry.publishedOffsetDays - WRITTEN_DAYS_BEFORE, { ...entry.theme, surveys: entry.surveys })
  await seedEvidence(seeding, themeId, entry.quotations)
  const published = onDay(world, entry.publishedOffsetDays)
  const { state, youSaid, weDid, reason, apology, evidence, ownerRole } = entry
  const drafted = await draftFeedback(db, published, themeId, {
    staffId, mayPublish: true, state, youSaid, weDid, reason, apology, evidence, ownerRole,
    dueOn: entry.due === null ? null : 'date' in entry.due ? entry.due.date : addDays(dayOf(world), entry.due.offsetDays),
    ownerOrganisationId: known(ids.organisation, entry.ownerOrganisation),
    actionId: entry.action === null ? null : known(ids.action, entry.action),
    passedToOrganisationId: entry.passedTo === null ? null : known(ids.organisation, entry.passedTo),
  })
  if (!drafted.ok) throw new Error(`feedback.json ${entry.key}: ${JSON.stringify(drafted)}`)
  const result = await publishFeedback(db, published, { staffId, id: drafted.id })
  if (!result.ok) throw new Error(`feedback.json ${entry.key}: ${JSON.stringify(result)}`)
}

async function seedWish(seeding: Seeding, { title, priorities, codes, surveys, state }: DocumentWish): Promise<void> {
  const themeId = await seedTheme(seeding, -WISHES_WRITTEN_DAYS_AGO, { title, finding: title.en, codes, priorities, surveys })
  await moveTheme(seeding.db, onDay(seeding.world, -WISHES_WRITTEN_DAYS_AGO), { staffId: seeding.staffId, themeId, to: 'further_wishes', standing: state })
}

type DocumentTheme = DocumentEntry['theme'] & Pick<DocumentEntry, 'surveys'>

async function seedTheme({ db, world, staffId, consultationIds, ids }: Seeding, day: number, { surveys, codes, priorities, title, finding }: DocumentTheme): Promise<string> {
  const [first = 'B', ...also] = surveys
  return createTheme(db, onDay(world, day), {
    staffId, consultationId: consultationIds[first], alsoHeardIn: also.map((survey) => consultationIds[survey]), title, finding,
    codeIds: codes.map((code) => known(ids.code, code)), priorityIds: priorities.map((code) => known(ids.priority, code)),
  })
}

/** Words that support the theme, quoted where the writer allowed it; a text that is not in the database is left out. */
async function seedEvidence({ db, world, staffId }: Seeding, themeId: string, keys: readonly string[]): Promise<void> {
  const texts = readWrittenTexts().filter(({ key }) => keys.includes(key)).map(({ text }) => text.normalize('NFC'))
  if (texts.length === 0) return
  const said = await db.selectFrom('contribution').select(['id', 'original', 'quotable']).where('original', 'in', texts).where('flag', '=', 'none').orderBy('quotable', 'desc').orderBy('id').execute()
  const chosen = said.filter(({ original }, index) => said.findIndex((other) => other.original === original) === index)
  const choices = chosen.map(({ id, original, quotable }) => (
    { contributionId: id, segmentStart: 0, segmentEnd: original.length, stance: 'supporting' as const, quoted: quotable === 1 }
  ))
  const result = await chooseEvidence(db, world, { staffId, themeId, choices })
  if (!result.ok) throw new Error(`evidence for a theme: ${result.reason}`)
}

async function listIds(db: Db): Promise<Seeding['ids']> {
  const { codes, priorities } = await listThemeChoices(db)
  const { actions } = await listFeedbackChoices(db)
  const organisations = await db.selectFrom('organisation').select(['id', 'key']).execute()
  const byCode = (rows: readonly { readonly id: string; readonly code: string }[]) => new Map(rows.map(({ id, code }) => [code, id]))
  return { code: byCode(codes), priority: byCode(priorities), action: byCode(actions), organisation: new Map(organisations.map(({ id, key }) => [key, id])) }
}

function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`feedback.json names what is not there: ${name}`)
  return id
}

/** The same world some days earlier, at noon. */
function onDay(world: World, days: number): World {
  const noon = `${addDays(dayOf(world), days)}T12:00:00.000Z`
  return { ...world, now: () => new Date(noon) }
}
