import { createHash } from 'node:crypto'
import type { World } from '#app/features/ground/world.ts'
import { createWorld, readableId } from '#app/server/world.ts'

/** A world that stands still: `set` moves its clock, ids are the same in every run and in no order. */
export interface TestWorld extends World {
  readonly set: (instant: string) => void
}

export function createTestWorld(instant = '2026-11-21T10:00:00Z'): TestWorld {
  const keys = createWorld('a key for tests, with thirty-two signs', 'Europe/London')
  let now = instant
  let count = 0
  return {
    now: () => new Date(now),
    newId: () => {
      count += 1
      return readableId(createHash('sha256').update(`id ${count}`).digest().subarray(0, 16))
    },
    keyFor: keys.keyFor,
    timeZone: keys.timeZone,
    set: (to) => { now = to },
  }
}
