import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import type { PhraseInput } from '#app/features/hear/safeguarding/risk/phrase-input.ts'
import { checkPhrases, findPhrase, insertPhrase, renewListsVersion, updatePhrase } from '#app/features/hear/safeguarding/risk/risk-phrase-store.server.ts'

interface Changing { readonly staffId: string; readonly language: string }

/** Adds a phrase to a list; from then on it is looked for. Whoever adds one has checked it. */
export async function addPhrase(db: Db, world: World, { staffId, language, phrase, category }: Changing & PhraseInput): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'known' }> {
  const id = world.newId()
  const today = dayOf(world)
  return inTransaction(db, async (trx) => {
    const added = await insertPhrase(trx, { id, language, phrase: phrase.normalize('NFC'), category, active: 1, addedBy: staffId, addedOn: today, checkedBy: staffId, checkedOn: today, retiredOn: null })
    if (!added) return { ok: false, reason: 'known' }
    await renewListsVersion(trx)
    await recordAudit(trx, world, { staffId, act: 'risk_phrase.added', subjectType: 'risk_phrase', subjectId: id, detail: { language, category } })
    return { ok: true }
  })
}

/** Retires a phrase, or uses it again. It stays in the list: what was looked for on a day can be said afterwards. */
export async function usePhrase(db: Db, world: World, { staffId, language, id, use }: Changing & { readonly id: string; readonly use: boolean }): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const phrase = await findPhrase(trx, id)
    if (phrase?.language !== language) return false
    if ((phrase.active === 1) === use) return true
    await updatePhrase(trx, id, { active: use ? 1 : 0, retiredOn: use ? null : dayOf(world) })
    await renewListsVersion(trx)
    await recordAudit(trx, world, { staffId, act: use ? 'risk_phrase.restored' : 'risk_phrase.retired', subjectType: 'risk_phrase', subjectId: id, detail: { language, category: phrase.category } })
    return true
  })
}

/** Records who read a whole list and when: every phrase that nobody had checked. Returns how many. */
export async function checkList(db: Db, world: World, { staffId, language }: Changing): Promise<number> {
  return inTransaction(db, async (trx) => {
    const checked = await checkPhrases(trx, language, staffId, dayOf(world))
    if (checked > 0) await recordAudit(trx, world, { staffId, act: 'risk_list.checked', subjectType: 'language', subjectId: language, detail: { checked } })
    return checked
  })
}
