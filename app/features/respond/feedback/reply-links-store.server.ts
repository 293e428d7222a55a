import type { Db } from '#db/database.ts'
import { listReplies, type ThemeReply } from '#app/features/respond/feedback/reply-store.server.ts'

/** The replies published last, the latest first. */
export async function listLatestReplies(db: Db, most: number): Promise<ThemeReply[]> {
  const rows = await db.selectFrom('feedbackEntry').select('themeId').where('publishedOn', 'is not', null)
    .orderBy('publishedOn', 'desc').orderBy('id').limit(most).execute()
  return inOrder(await listReplies(db, idsOf(rows)), idsOf(rows))
}

/** The published replies that point to an action, the latest first. */
export async function listRepliesOfAction(db: Db, actionId: string): Promise<ThemeReply[]> {
  const rows = await db.selectFrom('feedbackEntry').select('themeId').where('actionId', '=', actionId).where('publishedOn', 'is not', null)
    .orderBy('publishedOn', 'desc').orderBy('id').limit(MOST).execute()
  return inOrder(await listReplies(db, idsOf(rows)), idsOf(rows))
}

/** Every theme heard in a consultation with what came of it; one without a reply is not left out (LOOP-07). */
export async function listRepliesOfConsultation(db: Db, consultationId: string): Promise<ThemeReply[]> {
  const rows = await db.selectFrom('theme').select('theme.id as themeId')
    .where((eb) => eb.or([
      eb('theme.consultationId', '=', consultationId),
      eb('theme.id', 'in', eb.selectFrom('themeConsultation').select('themeConsultation.themeId').where('themeConsultation.consultationId', '=', consultationId)),
    ])).orderBy('theme.id').limit(MOST).execute()
  return listReplies(db, idsOf(rows))
}

const MOST = 200

function idsOf(rows: readonly { readonly themeId: string }[]): string[] {
  return rows.map(({ themeId }) => themeId)
}

function inOrder(replies: readonly ThemeReply[], themeIds: readonly string[]): ThemeReply[] {
  return themeIds.flatMap((id) => replies.filter(({ theme }) => theme.id === id))
}
