import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase, type OpenDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { getActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { claimNext } from '#app/features/hear/contributions/reading-lease.server.ts'
import { listReadingQueue } from '#app/features/hear/contributions/list-reading-queue.server.ts'
import { markRead } from '#app/features/hear/contributions/mark-read.server.ts'
import { median, report } from '#tests/bench/report.ts'
import { giveRota } from '#tests/support/duty.ts'
import { giveConsultation, giveStaff } from '#tests/support/office.ts'
import { openPglite } from '#tests/support/pglite.ts'
import { createTestWorld } from '#tests/support/world.ts'

const TEXTS = 10_000
const READERS = 8
const EACH = 25

/** The next text with 10,000 unread (the issue: at most 100 ms), the queue's page, and eight readers at once who never get the same. */
export async function benchReadingQueue(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sayback-queue-'))
  const sqlite = createDatabase(`file:${join(folder, 'queue.sqlite')}`)
  await migrate(sqlite)
  await measure('sqlite', sqlite)
  await sqlite.db.destroy()
  await rm(folder, { recursive: true })
  const postgres = await openPglite()
  await measure('postgres', postgres)
  await postgres.remove()
}

async function measure(name: string, { db }: OpenDatabase): Promise<void> {
  const world = createTestWorld()
  await fill(db)
  const readers = await Promise.all(Array.from({ length: READERS }, async () => getActiveStaff(db, world, await giveStaff(db, world, 'moderator'))))
  await giveRota(db, Object.fromEntries(readers.map(({ id }) => [id, [1, 2, 3, 4, 5]])))
  const [first] = readers
  if (!first) return
  const single: number[] = []
  for (let text = 0; text < 50; text += 1) single.push(await timed(() => claimNext(db, world, first, `text-${text}`)))
  report(`next text, 10,000 unread, ${name}`, median(single), 'ms', single.length)
  report(`next text, 10,000 unread, slowest, ${name}`, Math.max(...single), 'ms', single.length)
  report(`page of the queue, 10,000 unread, ${name}`, await timed(() => listReadingQueue(db, world, first)), 'ms', 1)
  await db.deleteFrom('readingLease').execute()
  const handed: string[] = []
  const times: number[] = []
  await Promise.all(readers.map(async (reader) => {
    for (let text = 0; text < EACH; text += 1) {
      let next: string | undefined
      times.push(await timed(async () => { next = await claimNext(db, world, reader) }))
      if (next === undefined) throw new Error('nothing was handed out')
      handed.push(next)
      await markRead(db, world, { staffId: reader.id, contributionId: next })
    }
  }))
  report(`texts handed to two of 8 readers, ${name}`, handed.length - new Set(handed).size, 'texts', handed.length)
  report(`next text, 8 readers at once, ${name}`, median(times), 'ms', times.length)
}

/** Children's, young people's and parents' texts, a tenth in other languages, most of those with a person's translation, some flagged. */
async function fill(db: OpenDatabase['db']): Promise<void> {
  const consultationId = await giveConsultation(db)
  for (let start = 0; start < TEXTS; start += 200) {
    const rows = Array.from({ length: 200 }, (_, offset) => rowOf(start + offset, consultationId))
    await db.insertInto('contribution').values(rows).execute()
    const translated = rows.filter(({ language }, index) => language !== 'en' && index % 5 !== 0)
    if (translated.length > 0) await db.insertInto('contributionTranslation').values(translated.map(({ id }) => ({ contributionId: id, language: 'en', text: 'x', madeBy: 'person' as const, staffId: null, madeOn: '2026-11-20' }))).execute()
  }
}

function rowOf(index: number, consultationId: string) {
  const day = `2026-11-${String(1 + index % 20).padStart(2, '0')}`
  return {
    id: `text-${index}`, source: 'answer' as const, consultationId, responseId: null, questionKey: null, original: 'The last bus is at ten past six. '.repeat(8), language: index % 10 === 0 ? 'so' : 'en',
    redacted: null, audience: (['children', 'young-people', 'parents'] as const)[index % 3] ?? 'parents', ageBand: null, quotable: 1 as const, flag: index % 50 === 0 ? 'flagged' as const : 'none' as const, flagReason: null,
    receivedOn: day, receivedAt: `${day}T${String(index % 24).padStart(2, '0')}:00:00.000Z`, readState: 'unread' as const, readInTime: null, codedState: 'open' as const,
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
