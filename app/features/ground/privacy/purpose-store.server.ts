import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { findPurposeKey, PURPOSES, uncheckedPurpose, type Purpose, type PurposeKey } from '#app/features/ground/privacy/purpose.ts'
import type { PurposeInput } from '#app/features/ground/privacy/purpose-input.ts'
import { findSetting, saveSetting } from '#app/features/ground/settings/setting-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

/** Every purpose: as somebody has checked it, else as Sayback comes. */
export async function listPurposes(db: Db): Promise<readonly Purpose[]> {
  const rows = await db.selectFrom('processingPurpose').leftJoin('staff', 'staff.id', 'checkedBy')
    .select(['key', 'lawfulBasis', 'special', 'controllerRole', 'controller', 'sharedWith', 'sharingAgreement', 'checkedOn', 'staff.displayName as checkedBy']).execute()
  const checked = rows.flatMap(({ key, ...row }) => { const known = findPurposeKey(key); return known ? [{ key: known, ...row }] : [] })
  return PURPOSES.map((key) => checked.find((one) => one.key === key) ?? uncheckedPurpose(key))
}

/** Notes what somebody has checked about a purpose. The notice says it from then on. */
export async function checkPurpose(db: Db, world: World, staffId: string, key: PurposeKey, input: PurposeInput): Promise<void> {
  const row = { ...input, checkedOn: dayOf(world), checkedBy: staffId }
  await inTransaction(db, async (trx) => {
    await trx.insertInto('processingPurpose').values({ key, ...row }).onConflict((conflict) => conflict.column('key').doUpdateSet(row)).execute()
    await recordAudit(trx, world, { staffId, act: 'processing_purpose.checked', subjectType: 'processing_purpose', subjectId: key, detail: { lawfulBasis: input.lawfulBasis, special: input.special } })
  })
}

export interface PublicContacts { readonly privacyContact: string; readonly securityContact: string }

/** Where people can write; empty until somebody has entered it. */
export async function findContacts(db: Db): Promise<PublicContacts> {
  return { privacyContact: await findSetting(db, 'privacyContact') ?? '', securityContact: await findSetting(db, 'securityContact') ?? '' }
}

export async function saveContacts(db: Db, world: World, staffId: string, contacts: PublicContacts): Promise<void> {
  await inTransaction(db, async (trx) => {
    await saveSetting(trx, 'privacyContact', contacts.privacyContact)
    await saveSetting(trx, 'securityContact', contacts.securityContact)
    await recordAudit(trx, world, { staffId, act: 'public_contacts.changed', subjectType: 'setting', subjectId: 'contacts' })
  })
}
