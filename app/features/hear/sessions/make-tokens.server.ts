import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { newSessionToken, tokenLookup } from '#app/features/hear/sessions/session-token.ts'
import { endOpenSession, findSession } from '#app/features/hear/sessions/session-store.server.ts'
import { insertTokens } from '#app/features/hear/sessions/token-store.server.ts'

interface SessionAct { readonly staffId: string; readonly sessionId: string }

/** One token a card, in the answer and nowhere else. Cards printed before go on working: other children hold them. */
export async function makeCards(db: Db, world: World, { staffId, sessionId, cards }: SessionAct & { readonly cards: number }): Promise<readonly string[] | undefined> {
  return inTransaction(db, async (trx) => {
    if (!await isOpen(trx, sessionId)) return undefined
    const tokens = Array.from({ length: cards }, () => newSessionToken())
    await insertTokens(trx, sessionId, 'online_assisted', tokens.map((token) => tokenLookup(world, token)))
    await recordAudit(trx, world, { staffId, act: 'group_session.cards_made', subjectType: 'group_session', subjectId: sessionId, detail: { cards } })
    return tokens
  })
}

/** A token for one child who speaks while the worker writes: its answers carry the mode `spoken_scribed`. */
export async function beginScribing(db: Db, world: World, { staffId, sessionId }: SessionAct): Promise<string | undefined> {
  return inTransaction(db, async (trx) => {
    if (!await isOpen(trx, sessionId)) return undefined
    const token = newSessionToken()
    await insertTokens(trx, sessionId, 'spoken_scribed', [tokenLookup(world, token)])
    await recordAudit(trx, world, { staffId, act: 'group_session.scribing_begun', subjectType: 'group_session', subjectId: sessionId })
    return token
  })
}

/** Ends a session; cards nobody used stop working. Ending twice is ending once. */
export async function endSession(db: Db, world: World, { staffId, sessionId }: SessionAct): Promise<void> {
  await inTransaction(db, async (trx) => {
    if (!await endOpenSession(trx, sessionId)) return
    await recordAudit(trx, world, { staffId, act: 'group_session.ended', subjectType: 'group_session', subjectId: sessionId })
  })
}

async function isOpen(trx: Db, sessionId: string): Promise<boolean> {
  return (await findSession(trx, sessionId))?.state === 'open'
}
