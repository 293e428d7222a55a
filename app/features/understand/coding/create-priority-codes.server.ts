import { inTransaction, type Db } from '#db/database.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { findCurrentCodebook, insertCode, insertCodebook, listCurrentPriorities } from '#app/features/understand/coding/codebook-store.server.ts'

/**
 * Every priority of the plan has a code from the start, so tagging to the plan needs no set-up.
 * Makes the first codebook when there is none; priorities that have their code already are left alone.
 */
export async function createPriorityCodes(db: Db, world: World): Promise<void> {
  await inTransaction(db, async (trx) => {
    const { id: codebookId, known } = await currentOrFirst(trx, world)
    const priorities = await listCurrentPriorities(trx)
    for (const [position, priority] of priorities.entries()) {
      if (known.has(priority.code)) continue
      await insertCode(trx, {
        id: world.newId(), codebookId, code: priority.code, label: priority.title, definition: priority.why,
        useWhen: '', notWhen: '', example: '', nearMiss: '', priorityCode: priority.code, position,
      }, [priority.id])
    }
  })
}

async function currentOrFirst(trx: Db, world: World): Promise<{ id: string; known: ReadonlySet<string> }> {
  const current = await findCurrentCodebook(trx)
  if (current) return { id: current.id, known: new Set(current.codes.map(({ code }) => code)) }
  const id = world.newId()
  await insertCodebook(trx, { id, number: 1, state: 'current', madeOn: dayOf(world) })
  return { id, known: new Set() }
}
