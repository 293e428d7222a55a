import { inTransaction, type Db } from '#db/database.ts'
import type { Due, RetainedClass } from '#app/features/ground/retention/registry.ts'
import { SAFEGUARDING_FLAGS } from '#app/features/hear/contributions/contribution.ts'
import { deleteTexts } from '#app/features/hear/contributions/delete-texts.server.ts'

const AT_ONCE = 200

/**
 * What people wrote in their own words, counted from the day on which the last reply of its consultation was published, or was
 * promised, whichever is later (DP-12). Numbers stay: nobody can be found in them. A text with safeguarding is held.
 */
export const retainedTexts: RetainedClass = {
  key: 'openText',
  count: async (db, _world, due) => {
    const consultations = await listPublishedBefore(db, due.before)
    const all = await textsOf(db, consultations).select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
    const free = await freeTexts(db, consultations, due).select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
    return { due: free.count, held: all.count - free.count }
  },
  delete: async (db, _world, due) => {
    const consultations = await listPublishedBefore(db, due.before)
    let deleted = 0
    for (;;) {
      const rows = await freeTexts(db, consultations, due).select('id').orderBy('id').limit(AT_ONCE).execute()
      if (rows.length === 0) return deleted
      deleted += await inTransaction(db, (trx) => deleteTexts(trx, rows.map(({ id }) => id)))
    }
  },
}

/** The day from which the texts of each consultation count: when its last reply was published, or was due. */
export async function listPublicationDays(db: Db): Promise<readonly { readonly id: string; readonly title: string; readonly day: string }[]> {
  const rows = await db.selectFrom('consultation')
    .leftJoin('theme', 'theme.consultationId', 'consultation.id').leftJoin('feedbackEntry', 'feedbackEntry.themeId', 'theme.id')
    .select(({ fn }) => ['consultation.id', 'consultation.title', 'consultation.replyDueOn', fn.max('feedbackEntry.publishedOn').as('publishedOn')])
    .groupBy(['consultation.id', 'consultation.title', 'consultation.replyDueOn']).orderBy('consultation.replyDueOn').orderBy('consultation.id').execute()
  return rows.map(({ id, title, replyDueOn, publishedOn }) => ({ id, title, day: publishedOn !== null && publishedOn > replyDueOn ? publishedOn : replyDueOn }))
}

async function listPublishedBefore(db: Db, before: string): Promise<readonly string[]> {
  return (await listPublicationDays(db)).filter(({ day }) => day < before).map(({ id }) => id)
}

function textsOf(db: Db, consultations: readonly string[]) {
  return db.selectFrom('contribution').where('consultationId', 'in', [...consultations, ''])
}

function freeTexts(db: Db, consultations: readonly string[], { heldConsultations }: Due) {
  return textsOf(db, consultations).where('flag', 'not in', SAFEGUARDING_FLAGS).where('consultationId', 'not in', [...heldConsultations, ''])
}
