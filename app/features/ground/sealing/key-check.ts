import { createHash } from 'node:crypto'
import type { World } from '#app/features/ground/world.ts'

/** Tells one SECRET_KEY from another and says nothing of it. Kept in the database and in backups (settled 40). */
export function keyCheck(world: Pick<World, 'keyFor'>): string {
  return createHash('sha256').update(world.keyFor('check')).digest('hex').slice(0, 16)
}
