import { z } from 'zod'
import { inTransaction, type Db } from '#db/database.ts'
import { getActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { audienceList, isStale, type Audience } from '#app/features/ground/duty/helpline.ts'
import type { HelplineInput } from '#app/features/ground/duty/helpline-input.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

/** A helpline as staff see it: with who checked it, when, and for whom it is. */
export interface StaffHelpline {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly does: string
  readonly hours: string
  readonly callNumber: string | null
  readonly textNumber: string | null
  readonly textWord: string | null
  readonly link: string | null
  readonly signLink: string | null
  readonly audiences: readonly Audience[]
  /** Codes; empty is everywhere. */
  readonly localities: readonly string[]
  readonly languages: readonly string[]
  readonly checkedOn: string
  readonly checkedBy: string
  readonly stale: boolean
}

export async function listStaffHelplines(db: Db, world: World): Promise<StaffHelpline[]> {
  const rows = await db.selectFrom('helpline').select([
    'id', 'key', 'name', 'does', 'hours', 'callNumber', 'textNumber', 'textWord', 'link', 'signLink', 'audiences', 'localities', 'languages', 'checkedOn', 'checkedBy',
  ]).orderBy('position').orderBy('id').execute()
  const today = dayOf(world)
  return rows.map((row) => ({
    ...row, audiences: audienceList.parse(JSON.parse(row.audiences)), localities: codes.parse(JSON.parse(row.localities)), languages: codes.parse(JSON.parse(row.languages)), stale: isStale(row, today),
  }))
}

const codes = z.array(z.string())

/** Places a helpline can be for. */
export async function listHelplinePlaces(db: Db): Promise<{ readonly code: string; readonly name: string }[]> {
  return db.selectFrom('group').select(['code', 'name']).where('kind', '=', 'locality').orderBy('position').limit(200).execute()
}

/** Somebody called it today, and it was right. False when there is none. */
export async function checkHelpline(db: Db, world: World, staffId: string, id: string): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const { displayName } = await getActiveStaff(trx, world, staffId)
    const checked = await trx.updateTable('helpline').set({ checkedOn: dayOf(world), checkedBy: displayName }).where('id', '=', id).returning('key').executeTakeFirst()
    if (checked) await recordAudit(trx, world, { staffId, act: 'helpline.checked', subjectType: 'helpline', subjectId: id, detail: { key: checked.key } })
    return checked !== undefined
  })
}

/** Changes a helpline, or adds one at the end of the list. Whoever saves has checked it today: the form asks. */
export async function saveHelpline(db: Db, world: World, staffId: string, id: string | undefined, input: HelplineInput): Promise<void> {
  await inTransaction(db, async (trx) => {
    const { displayName } = await getActiveStaff(trx, world, staffId)
    const row = {
      name: input.name, does: input.does, hours: input.hours, callNumber: input.callNumber || null, textNumber: input.textNumber || null, textWord: input.textWord || null,
      link: input.link || null, signLink: input.signLink || null, audiences: JSON.stringify(input.audiences), localities: JSON.stringify(input.localities), languages: JSON.stringify(input.languages),
      checkedOn: dayOf(world), checkedBy: displayName,
    }
    const subjectId = id ?? world.newId()
    if (id === undefined) await trx.insertInto('helpline').values({ id: subjectId, key: `local-${subjectId}`, position: await nextPosition(trx), ...row }).execute()
    else await trx.updateTable('helpline').set(row).where('id', '=', id).execute()
    await recordAudit(trx, world, { staffId, act: id === undefined ? 'helpline.added' : 'helpline.changed', subjectType: 'helpline', subjectId })
  })
}

async function nextPosition(trx: Db): Promise<number> {
  const row = await trx.selectFrom('helpline').select((eb) => eb.fn.max('position').as('last')).executeTakeFirst()
  return (row?.last ?? 0) + 1
}
