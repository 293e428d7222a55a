import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { mayBeOffered, type LanguageState } from '#app/features/ground/languages/language-state.server.ts'
import { listLanguages, setOffered } from '#app/features/ground/languages/language-store.server.ts'
import type { World } from '#app/features/ground/world.ts'

export interface LanguageOffer {
  readonly staffId: string
  readonly tag: string
  readonly offered: boolean
  readonly state: LanguageState | undefined
}

export type OfferedLanguage = { readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' | 'safety' | 'source' | 'used' }

/**
 * Offers a language to readers, or withdraws it. It is not offered while consent, help or error texts are missing; it is
 * not withdrawn while an open way in offers it, because somebody may be answering in it; English is never withdrawn,
 * because missing texts are said in it.
 */
export async function offerLanguage(db: Db, world: World, { staffId, tag, offered, state }: LanguageOffer): Promise<OfferedLanguage> {
  return inTransaction(db, async (trx) => {
    const known = (await listLanguages(trx)).find((language) => language.tag === tag)
    if (!known) return { ok: false, reason: 'unknown' }
    if (known.offered === offered) return { ok: true }
    const reason = offered ? whyNotOffer(state) : await whyNotWithdraw(trx, tag)
    if (reason) return { ok: false, reason }
    await setOffered(trx, tag, offered)
    await recordAudit(trx, world, { staffId, act: offered ? 'language.offered' : 'language.withdrawn', subjectType: 'language', subjectId: tag })
    return { ok: true }
  })
}

function whyNotOffer(state: LanguageState | undefined): 'safety' | undefined {
  return state && mayBeOffered(state) ? undefined : 'safety'
}

async function whyNotWithdraw(db: Db, tag: string): Promise<'source' | 'used' | undefined> {
  if (tag === 'en') return 'source'
  const open = await db.selectFrom('collector').select('languages').where('state', '=', 'open').execute()
  return open.some(({ languages }) => languages.includes(`"${tag}"`)) ? 'used' : undefined
}
