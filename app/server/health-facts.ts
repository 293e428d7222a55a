import { statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db } from '#db/database.ts'
import { findLastMigration } from '#db/migrate.ts'
import { AUDIT_VERIFIED } from '#app/features/ground/audit/verify-daily.server.ts'
import { BACKUP, BACKUP_FAILED, RESTORE_TESTED } from '#app/features/ground/backups/make-backup.server.ts'
import { isStale } from '#app/features/ground/duty/helpline.ts'
import type { HealthFacts } from '#app/features/ground/health/health.ts'
import { findJob, noteJob } from '#app/features/ground/jobs/job-store.server.ts'
import { countLostMail, describeWaitingMail } from '#app/features/ground/outbox/list-outbox.server.ts'
import { FIRST_KEY } from '#app/features/ground/sealing/sealing.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'
import type { ServerContext } from '#app/server/context.ts'
import { isLoopback, type Env } from '#app/server/env.ts'
import { fieldKeysPath } from '#app/server/field-keys.ts'

const DAYS_OF_MAIL = 30

/** Looks at everything the health page speaks of. */
export async function findHealthFacts({ db, world, env, demo }: Pick<ServerContext, 'db' | 'world' | 'env' | 'demo'>): Promise<HealthFacts> {
  const [made, failed, tested, audit] = await Promise.all([BACKUP, BACKUP_FAILED, RESTORE_TESTED, AUDIT_VERIFIED].map((name) => findJob(db, world, name)))
  const { bavail, blocks, bsize } = await statfs(env.dataDir)
  const waiting = await describeWaitingMail(db)
  return {
    now: world.now(), demo,
    database: { writable: await isWritable(db, world), migration: await findLastMigration(db) ?? '' },
    disk: { freeBytes: bavail * bsize, allBytes: blocks * bsize },
    mail: { hasServer: env.smtpUrl !== undefined, lost: await countLostMail(db, addDays(dayOf(world), -DAYS_OF_MAIL)), waitingSince: waiting.since !== null && waiting.since < dayOf(world) ? waiting.since : undefined },
    backup: { madeAt: made?.ranAt ?? undefined, failedAt: failed?.ranAt ?? undefined },
    tested: tested?.ranAt ? { at: tested.ranAt, ok: tested.detail['ok'] === true } : undefined,
    audit: audit?.ranAt ? { at: audit.ranAt, ok: audit.detail['ok'] === true, count: Number(audit.detail['count'] ?? 0) } : undefined,
    staleHelplines: await countStaleHelplines(db, world),
    secrets: { openFile: findOpenFile(env), keyId: world.fieldKeys?.current() ?? FIRST_KEY, safeAddress: env.publicUrl.protocol === 'https:' || isLoopback(env.publicUrl) },
  }
}

async function isWritable(db: Db, world: World): Promise<boolean> {
  return noteJob(db, world, 'health.looked', {}).then(() => true, () => false)
}

async function countStaleHelplines(db: Db, world: World): Promise<number> {
  const rows = await db.selectFrom('helpline').select('checkedOn').execute()
  return rows.filter((row) => isStale(row, dayOf(world))).length
}

/** A file of keys that others on the machine may read. */
function findOpenFile({ dataDir }: Env): string | undefined {
  return [join(dataDir, 'secret-key'), fieldKeysPath(dataDir)].find((path) => ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0)
}
