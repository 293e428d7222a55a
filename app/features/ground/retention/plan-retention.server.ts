import type { Db } from '#db/database.ts'
import { isClassHeld, listHeldConsultations } from '#app/features/ground/retention/hold-store.server.ts'
import { cutOff, type Keep } from '#app/features/ground/retention/keep.ts'
import type { DataClass, Due, Register, RetainedClass } from '#app/features/ground/retention/registry.ts'
import { getRules } from '#app/features/ground/retention/rule-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

/** What a run would do now, for one class. */
export interface RetentionLine {
  readonly key: DataClass
  readonly keep: Keep
  readonly due: number
  readonly held: number
}

/** A class with what is due of it; undefined `due` while a hold stops it as a whole. */
export interface PlannedClass { readonly retained: RetainedClass; readonly keep: Keep; readonly due: Due; readonly stopped: boolean }

/** The dry run: counts by class, nothing is changed (DP-12). */
export async function planRetention(db: Db, world: World, register: Register): Promise<readonly RetentionLine[]> {
  const lines: RetentionLine[] = []
  for (const planned of await planClasses(db, world, register)) lines.push(await countLine(db, world, planned))
  return lines
}

/** Every class with its rule, its last day and what holds keep of it. */
export async function planClasses(db: Db, world: World, { classes }: Register): Promise<readonly PlannedClass[]> {
  const rules = await getRules(db)
  return Promise.all(classes.map(async (retained) => {
    const keep = rules[retained.key]
    const heldConsultations = await listHeldConsultations(db, retained.key)
    return { retained, keep, due: { before: cutOff(dayOf(world), keep), heldConsultations }, stopped: await isClassHeld(db, retained.key) }
  }))
}

async function countLine(db: Db, world: World, { retained, keep, due, stopped }: PlannedClass): Promise<RetentionLine> {
  const count = await retained.count(db, world, due)
  return { key: retained.key, keep, ...(stopped ? { due: 0, held: count.due + count.held } : count) }
}
