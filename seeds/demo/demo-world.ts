import { addDays, dayOf, type World } from '#app/features/ground/world.ts'
import { createChance } from '#seeds/demo/chance.ts'

/** The world as it was at a time of the demo's year. Ids come from the seed: the same day gives the same database. */
export type DemoYear = (daysAgo: number, time?: string) => World

/** A year that ends on the day of installation. `time` is UTC, noon unless told. */
export function createDemoYear(world: World): DemoYear {
  const today = dayOf(world)
  const chance = createChance(Number(today.replaceAll('-', '')))
  const newId = () => Array.from({ length: 26 }, () => LETTERS[chance.below(LETTERS.length)] ?? '').join('')
  return (daysAgo, time = '12:00:00') => ({ ...world, newId, now: () => new Date(`${addDays(today, -daysAgo)}T${time}.000Z`) })
}

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
