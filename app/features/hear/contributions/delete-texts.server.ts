import type { Db } from '#db/database.ts'

const AT_ONCE = 500

/**
 * Deletes texts with everything that hangs on them: translations, redactions, codings, quotations, and the post a text stood in.
 * An answer stays as one that was given; its words are gone. Call it inside a transaction. Returns how many.
 */
export async function deleteTexts(trx: Db, ids: readonly string[]): Promise<number> {
  let deleted = 0
  for (let at = 0; at < ids.length; at += AT_ONCE) deleted += await deleteSome(trx, ids.slice(at, at + AT_ONCE))
  return deleted
}

async function deleteSome(trx: Db, ids: readonly string[]): Promise<number> {
  await trx.deleteFrom('contentReport').where('postId', 'in', trx.selectFrom('post').select('id').where('contributionId', 'in', ids)).execute()
  await trx.deleteFrom('post').where('contributionId', 'in', ids).execute()
  await trx.updateTable('answer').set({ contributionId: null })
    .where('responseId', 'in', trx.selectFrom('contribution').select('responseId').where('id', 'in', ids).where('responseId', 'is not', null).$castTo<{ responseId: string }>())
    .where('contributionId', 'in', ids).execute()
  const gone = await trx.deleteFrom('contribution').where('id', 'in', ids).executeTakeFirst()
  return Number(gone.numDeletedRows)
}
