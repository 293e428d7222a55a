import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { moveAside } from '#db/place.ts'
import { verifyAuditChain } from '#app/features/ground/audit/verify-audit-chain.server.ts'
import { backupsFolder, nameBackup, listBackups } from '#app/features/ground/backups/backup-folder.server.ts'
import { BackupError, countRows } from '#app/features/ground/backups/manifest.ts'
import { checkManifest, checkWhole, readManifest } from '#app/features/ground/backups/read-backup.server.ts'
import { restoreBackup } from '#app/features/ground/backups/restore-backup.server.ts'
import { noteBackup } from '#app/features/ground/backups/make-backup.server.ts'
import { writeBackup } from '#app/features/ground/backups/write-backup.server.ts'
import { listSealedColumns, listUsedKeys, resealAll } from '#app/features/ground/sealing/reseal.server.ts'
import { CommandError, withDatabase, type Command } from '#app/server/command.ts'
import { addFieldKey, fieldKeysPath, forgetFieldKeys, READ_AGAIN_AFTER } from '#app/server/field-keys.ts'

/** `npm run backup [-- FILE | -- --to FOLDER]` */
export async function backUpByHand(command: Command): Promise<void> {
  const { env, world, args, say, t } = command
  const to = args[0] === '--to' ? args[1] : undefined
  const file = resolve(args[0] !== undefined && to === undefined ? args[0] : join(to ?? await backupsFolder(env.dataDir), nameBackup(world)))
  if (existsSync(file)) throw new CommandError(t('upkeep:backups.command.exists', { file }))
  const made = await writeBackup(world, { databaseUrl: env.databaseUrl, file, madeBy: 'hand' })
  await withDatabase(command, (db) => noteBackup(db, world, { staffId: 'operator', file, made }))
  say(t('upkeep:backups.command.made', { file, count: countRows(made) }))
}

/** `npm run restore -- FILE [--replace]` */
export async function restoreByHand({ env, world, args, say, t }: Command): Promise<void> {
  const [given] = args.filter((arg) => !arg.startsWith('--'))
  if (given === undefined) throw new CommandError(t('upkeep:backups.command.whichFile'))
  const file = resolve(given)
  const made = await readManifest(file)
  checkManifest(world, made)
  await checkWhole(world, file, made)
  if (args.includes('--replace')) {
    const aside = await moveAside(env.databaseUrl, world.now())
    if (aside === 'in_use') throw new BackupError('in_use')
    if (aside) say(t('upkeep:backups.command.aside', { file: aside }))
  }
  await restoreBackup(world, { file, databaseUrl: env.databaseUrl })
  say(t('upkeep:backups.command.restored', { count: countRows(made), tables: made.tables.length }))
}

/** `npm run verify-audit` */
export async function verifyAudit(command: Command): Promise<void> {
  const chain = await withDatabase(command, (db) => verifyAuditChain(db))
  if (!chain.ok) throw new CommandError(command.t('office:audit.broken', { sequence: chain.sequence }))
  command.say(command.t('office:audit.intact', { count: chain.entries }))
}

/** `npm run rotate-keys [-- --finish | -- --forget-old]` */
export async function rotateKeys(command: Command): Promise<void> {
  const { env, world, args, say, t } = command
  const path = fieldKeysPath(env.dataDir)
  if (args.includes('--forget-old')) {
    const backups = await listBackups(await backupsFolder(env.dataDir))
    const needed = new Set([...await listUsedKeys(env.databaseUrl), ...backups.flatMap(({ manifest }) => manifest?.keyIds ?? [])])
    say(t('upkeep:keys.forgotten', { list: forgetFieldKeys(path, needed).join(', ') || t('upkeep:keys.none') }))
    return
  }
  if (!args.includes('--finish')) {
    say(t('upkeep:keys.added', { id: addFieldKey(path), file: path }))
    await setTimeout(READ_AGAIN_AFTER * 3) // every running server uses it by then
  }
  const { resealed, unreadable } = await withDatabase(command, (db) => resealAll(db, world, env.databaseUrl))
  say(t('upkeep:keys.resealed', { count: resealed, columns: (await listSealedColumns(env.databaseUrl)).length }))
  if (unreadable > 0) throw new CommandError(t('upkeep:keys.unreadable', { count: unreadable }))
}
