import { z } from 'zod'

/** What stands open at the head of a backup: when, with what, and how much; nothing of anybody. */
export const manifest = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  madeBy: z.enum(['hand', 'day']),
  migrations: z.array(z.string()),
  /** Which SECRET_KEY it was made with (`keyCheck`). */
  keyCheck: z.string(),
  /** Keys that sealed fields in it need. */
  keyIds: z.array(z.string()),
  iv: z.string(),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number(), hash: z.string() })),
})
export type Manifest = z.infer<typeof manifest>
export type TableCount = Manifest['tables'][number]

/** The head has this room; what follows is compressed and sealed, with its seal at the end. */
export const HEAD = 65_536
export const TAG = 16
export const FIRST_LINE = 'SAYBACK BACKUP 1'
export const ENDING = '.sayback'

export type BackupProblem = 'not_a_backup' | 'newer' | 'other_key' | 'missing_key' | 'damaged' | 'not_empty' | 'in_use' | 'not_there' | 'no_room'

/** Why a backup is refused; the words stand in `upkeep:backups.problems`. */
export class BackupError extends Error {
  readonly problem: BackupProblem
  constructor(problem: BackupProblem) {
    super(problem)
    this.problem = problem
  }
}

/** How many rows a backup holds. */
export function countRows({ tables }: Pick<Manifest, 'tables'>): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0)
}
