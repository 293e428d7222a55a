import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { findCurrentCodebook, insertCode, listCurrentPriorities } from '#app/features/understand/coding/codebook-store.server.ts'
import { createPriorityCodes } from '#app/features/understand/coding/create-priority-codes.server.ts'

/** The starter codebook of Brackenford beside the codes of the plan's priorities. The plan is seeded before. */
export async function seedCodebook(db: Db, world: World): Promise<void> {
  await createPriorityCodes(db, world)
  const codebook = await findCurrentCodebook(db)
  if (!codebook) throw new Error('createPriorityCodes makes the codebook')
  const priorityIds = new Map((await listCurrentPriorities(db)).map(({ id, code }) => [code, id]))
  const { codes } = codebookDocument.parse(JSON.parse(readFileSync('seeds/demo/codebook.json', 'utf8')))
  for (const [position, { priorities, ...code }] of codes.entries()) {
    const ids = priorities.map((priority) => {
      const id = priorityIds.get(priority)
      if (!id) throw new Error(`code ${code.code} names priority ${priority}, which the plan does not have`)
      return id
    })
    await insertCode(db, { ...code, id: world.newId(), codebookId: codebook.id, priorityCode: null, position: AFTER_PRIORITIES + position }, ids)
  }
}

const AFTER_PRIORITIES = 1000

const codebookDocument = z.object({
  codes: z.array(z.object({
    code: z.string(), label: z.string(), definition: z.string(), useWhen: z.string(), notWhen: z.string(), example: z.string(), nearMiss: z.string(), priorities: z.array(z.string()),
  })),
})
