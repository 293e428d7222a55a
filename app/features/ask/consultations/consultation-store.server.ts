import type { Db } from '#db/database.ts'
import type { Consultation } from '#app/features/ask/consultations/consultation.ts'
import { audienceList } from '#app/features/ground/duty/helpline.ts'
import { listTranslations, withTranslations } from '#app/features/ground/languages/translation-store.server.ts'

/** Every consultation; the one that closes last comes first. */
export async function listConsultations(db: Db): Promise<readonly Consultation[]> {
  return translated(db, await selectConsultations(db).orderBy('closesOn', 'desc').orderBy('slug').limit(MOST).execute())
}

export async function findConsultation(db: Db, slug: string): Promise<Consultation | undefined> {
  const [found] = await translated(db, await selectConsultations(db).where('slug', '=', slug).execute())
  return found
}

const MOST = 200

type Row = Awaited<ReturnType<ReturnType<typeof selectConsultations>['executeTakeFirstOrThrow']>>

function selectConsultations(db: Db) {
  return db.selectFrom('consultation').select([
    'id', 'slug', 'title', 'purpose', 'decided', 'canChange', 'cannotChange', 'decisionMakerRole', 'decisionDueOn', 'opensOn', 'closesOn', 'replyDueOn', 'frozenOn', 'audiences',
  ])
}

async function translated(db: Db, rows: readonly Row[]): Promise<readonly Consultation[]> {
  const translations = await listTranslations(db, rows.map(({ id }) => `consultation:${id}`))
  return rows.map((row) => {
    const text = (key: 'title' | 'purpose' | 'decided' | 'canChange' | 'cannotChange' | 'decisionMakerRole') => withTranslations(translations, `consultation:${row.id}`, key, row[key])
    return {
      ...row,
      title: text('title'), purpose: text('purpose'), decided: text('decided'), canChange: text('canChange'), cannotChange: text('cannotChange'),
      decisionMakerRole: text('decisionMakerRole'), audiences: audienceList.parse(JSON.parse(row.audiences)),
    }
  })
}
