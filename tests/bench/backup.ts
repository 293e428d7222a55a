import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createDatabase, type OpenDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { countRows } from '#app/features/ground/backups/manifest.ts'
import { restoreBackup } from '#app/features/ground/backups/restore-backup.server.ts'
import { writeBackup } from '#app/features/ground/backups/write-backup.server.ts'
import { createWorld } from '#app/server/world.ts'
import { putManyAnswers } from '#tests/bench/many-answers.ts'
import { report } from '#tests/bench/report.ts'
import { databaseUrl, runOn, startPostgres } from '#tests/support/postgres.ts'
import { sendSome, setSurveys, words, type SurveyScene } from '#tests/support/survey-scene.ts'

const WRITERS = 20
const ALONE = 5000
const world = createWorld('a key for the bench, with more than thirty-two signs', 'Europe/London')

/** A backup of a million answers (`ANSWERS`) while twenty people send theirs, and its restore, on every database there is. */
export async function benchBackup(): Promise<void> {
  const answers = Number(process.env['ANSWERS'] ?? 1_000_000)
  const folder = mkdtempSync(join(tmpdir(), 'sayback-backup-'))
  const server = await startPostgres()
  try {
    await measure('SQLite', `file:${join(folder, 'one.sqlite')}`, `file:${join(folder, 'two.sqlite')}`, { answers, folder })
    if (server === undefined) return
    for (const name of ['one', 'two']) await runOn(server.url, `create database ${name}`)
    await measure('PostgreSQL', databaseUrl(server.url, 'one'), databaseUrl(server.url, 'two'), { answers, folder })
  } finally {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(kind: string, url: string, target: string, { answers, folder }: { readonly answers: number; readonly folder: string }): Promise<void> {
  const scene = await prepare(url, answers)
  const database = createDatabase(url)
  const file = join(folder, `${kind}.sayback`)
  const alone = await whileWriting(database, scene, () => new Promise((resolve) => setTimeout(resolve, ALONE)))
  const during = await whileWriting(database, scene, () => writeBackup(world, { databaseUrl: url, file, madeBy: 'hand' }))
  await database.db.destroy()
  report(`backup of ${answers} answers on ${kind} while ${WRITERS} write`, during.seconds, 's', countRows(during.result))
  report(`size of that backup on ${kind}`, statSync(file).size / 1e6, 'MB', 1)
  report(`responses sent by ${WRITERS} writers before it on ${kind}`, alone.sent / alone.seconds, 'responses/s', alone.sent)
  report(`responses sent by ${WRITERS} writers during it on ${kind}`, during.sent / during.seconds, 'responses/s', during.sent)
  report(`longest pause of the process before it on ${kind}`, alone.longest, 'ms', 1)
  report(`longest pause of the process during it on ${kind}`, during.longest, 'ms', 1)
  const started = performance.now()
  const { tables } = await restoreBackup(world, { file, databaseUrl: target })
  report(`restore of it on ${kind}, compared by count and hash`, (performance.now() - started) / 1000, 's', tables.length)
  report(`tables that differ after it on ${kind}`, tables.filter((table, place) => JSON.stringify(table) !== JSON.stringify(during.result.tables[place])).length, 'tables', tables.length)
}

async function prepare(url: string, answers: number): Promise<SurveyScene> {
  const database = createDatabase(url)
  await migrate(database)
  const scene = await setSurveys(database.db, world)
  await database.db.destroy()
  await putManyAnswers(url, scene, answers)
  return scene
}

async function whileWriting<T>({ db }: OpenDatabase, scene: SurveyScene, work: () => Promise<T>): Promise<{ readonly result: T; readonly seconds: number; readonly sent: number; readonly longest: number }> {
  let stop = false
  let sent = 0
  const writers = Array.from({ length: WRITERS }, async () => { while (!stop) { await sendSome(db, world, scene, { A9: words('a later bus') }); sent += 1 } })
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const started = performance.now()
  const result = await work()
  const [seconds, during] = [(performance.now() - started) / 1000, sent]
  delay.disable()
  stop = true
  await Promise.all(writers)
  return { result, seconds, sent: during, longest: delay.max / 1e6 }
}
