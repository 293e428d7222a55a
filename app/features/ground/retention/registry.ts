import type { Db } from '#db/database.ts'
import type { Day } from '#db/tables/columns.ts'
import type { World } from '#app/features/ground/world.ts'
import type { Keep } from '#app/features/ground/retention/keep.ts'
import type { Wanted } from '#app/features/ground/retention/wanted.ts'

// What every feature must answer for: how long its data stay, where a person may stand in them, and how they go (settled 34).
// Each feature fills one or more of these; `server/register.ts` gathers them.

/** Kinds of data that are deleted when their time has come, in the order of the page. */
export const DATA_CLASSES = ['drafts', 'openText', 'refusedPosts', 'reports', 'contacts', 'complaints', 'requests', 'packages', 'sessions', 'signIns', 'outbox', 'files'] as const
export type DataClass = (typeof DATA_CLASSES)[number]

/** Places in which a person's words, name or address may stand. */
export const PLACES = ['texts', 'names', 'themes', 'replies', 'otherLanguages', 'complaints', 'outbox', 'staff', 'notes', 'exports'] as const
export type Place = (typeof PLACES)[number]

/** What is sealed: nobody can search it, so it is counted. */
export const SEALED_PLACES = ['drafts', 'contacts', 'concerns', 'packages'] as const
export type SealedPlace = (typeof SEALED_PLACES)[number]

/** What is past its time, apart from what a hold keeps. */
export interface DueCount { readonly due: number; readonly held: number }

export interface Due {
  /** Whatever ended before this day is due. */
  readonly before: Day
  /** Consultations whose data are held. */
  readonly heldConsultations: readonly string[]
}

export interface RetainedClass {
  readonly key: DataClass
  readonly count: (db: Db, world: World, due: Due) => Promise<DueCount>
  /** Deletes what `count` calls due; can be repeated. Returns how many. */
  readonly delete: (db: Db, world: World, due: Due) => Promise<number>
}

/** One thing a search found. Never what it says. */
export interface Found { readonly id: string; readonly held: boolean }

/** What stands in a found thing, for the sealed package alone. */
export interface FoundText { readonly text: string; readonly language: string; readonly day: Day | null }

/** `delete`: whole texts go where they are somebody's own; `strike`: the words alone are blacked out. */
export type HowToErase = 'delete' | 'strike'

export interface SearchedPlace {
  readonly key: Place
  readonly search: (db: Db, world: World, wanted: Wanted) => Promise<readonly Found[]>
  /** For the sealed package; only where a person's own words stand. */
  readonly read?: (db: Db, world: World, ids: readonly string[]) => Promise<readonly FoundText[]>
  /** Inside the caller's transaction. Returns how many things were changed or deleted. */
  readonly erase: (trx: Db, world: World, wanted: Wanted, ids: readonly string[], how: HowToErase) => Promise<number>
}

export interface CountedPlace {
  readonly key: SealedPlace
  readonly count: (db: Db) => Promise<number>
}

/** Copies of the database: how many there are, and the day by which the last is gone. */
export interface Copies { readonly count: number; readonly goneOn: Day | null }

export interface Register {
  readonly classes: readonly RetainedClass[]
  readonly places: readonly SearchedPlace[]
  readonly sealed: readonly CountedPlace[]
  readonly copies: (world: World, keep: Keep) => Promise<Copies>
  /** Overwrites what deleted rows left in the database. False when it must be tried again. */
  readonly overwrite: (db: Db) => Promise<boolean>
}
