import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { endDraft, saveDraft } from '#app/features/ground/privacy/template-store.server.ts'
import type { FilledIn, TemplateKind } from '#app/features/ground/privacy/template.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

interface Filled { readonly staffId: string; readonly kind: TemplateKind; readonly fields: FilledIn }

/** Keeps what was filled in as a draft. It counts for nothing until somebody completes it. */
export async function saveTemplate(db: Db, world: World, { staffId, kind, fields }: Filled): Promise<void> {
  await inTransaction(db, async (trx) => {
    const version = await saveDraft(trx, kind, fields, { savedOn: dayOf(world), savedBy: staffId })
    await recordAudit(trx, world, { staffId, act: 'template.saved', subjectType: 'template_document', subjectId: `${kind} ${version}` })
  })
}

/** Completes a document by name and role: this version stays as it is. False when nothing is filled in. */
export async function completeTemplate(db: Db, world: World, { staffId, kind, fields, role, reviewOn }: Filled & { readonly role: string; readonly reviewOn: string }): Promise<boolean> {
  if (Object.keys(fields).length === 0) return false
  return inTransaction(db, async (trx) => {
    const version = await saveDraft(trx, kind, fields, { savedOn: dayOf(world), savedBy: staffId })
    await endDraft(trx, kind, version, { completedOn: dayOf(world), completedBy: staffId, completedRole: role, reviewOn })
    await recordAudit(trx, world, { staffId, act: 'template.completed', subjectType: 'template_document', subjectId: `${kind} ${version}`, detail: { reviewOn } })
    return true
  })
}
