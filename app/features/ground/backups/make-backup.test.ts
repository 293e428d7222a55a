import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { backupsFolder, deleteOldBackups, findBackup, listBackups } from '#app/features/ground/backups/backup-folder.server.ts'
import { BACKUP, BACKUP_FAILED, backUpDaily, makeBackup, openDownload, RESTORE_TESTED, testBackup } from '#app/features/ground/backups/make-backup.server.ts'
import { findJob, leaseJob } from '#app/features/ground/jobs/job-store.server.ts'
import { listActs } from '#tests/support/office.ts'
import { describeOnStoredDatabases, type StoredDatabase } from '#tests/support/stored-databases.ts'

const placeOf = ({ url, folder }: StoredDatabase) => ({ databaseUrl: url, dataDir: folder })
const namesIn = ({ folder }: StoredDatabase) => readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.sayback')).sort()

describeOnStoredDatabases('backups', (get) => {
  it('are made once a night, not twice, by one process, and stay for a week', async () => {
    const stored = await get()
    const { db, world } = stored
    world.set('2026-11-01T01:00:00Z')
    expect(await backUpDaily(db, world, placeOf(stored))).toBe(0)
    for (let day = 1; day <= 10; day += 1) {
      world.set(`2026-11-${String(day).padStart(2, '0')}T03:00:00Z`)
      const made = await Promise.all([backUpDaily(db, world, placeOf(stored)), backUpDaily(db, world, placeOf(stored))])
      expect(made[0] + made[1]).toBe(1)
      expect(await backUpDaily(db, world, placeOf(stored))).toBe(0)
    }
    expect(namesIn(stored)).toEqual(['03', '04', '05', '06', '07', '08', '09', '10'].map((day) => `sayback-2026-11-${day}T030000.sayback`))
    world.set('2026-12-24T03:00:00Z')
    await deleteOldBackups(world, await backupsFolder(stored.folder))
    expect(namesIn(stored)).toEqual(['sayback-2026-11-10T030000.sayback'])
  })

  it('are said to have failed where they failed, and tried again', async () => {
    const stored = await get()
    const { db, world } = stored
    await expect(makeBackup(db, world, { ...placeOf(stored), databaseUrl: 'file:/nowhere/at/all.sqlite' }, { staffId: 'system', madeBy: 'day' })).rejects.toThrow()
    expect((await findJob(db, world, BACKUP_FAILED))?.ranAt).toBe(world.now().toISOString())
    expect(namesIn(stored)).toEqual([])
    expect(await makeBackup(db, world, placeOf(stored), { staffId: 'system', madeBy: 'day' })).toBe(true)
  })

  it('are tried by restoring them; what came of it is written down', async () => {
    const stored = await get()
    const { db, world, folder } = stored
    await makeBackup(db, world, placeOf(stored), { staffId: 'ann', madeBy: 'hand' })
    const [name = ''] = namesIn(stored)
    expect(await testBackup(db, world, placeOf(stored), { staffId: 'ann', name })).toBe(true)
    expect((await findJob(db, world, RESTORE_TESTED))?.detail).toMatchObject({ file: name, ok: true, problem: null })
    writeFileSync(join(folder, 'backups', 'sayback-old.sayback'), 'not one of ours')
    await testBackup(db, world, placeOf(stored), { staffId: 'ann', name: 'sayback-old.sayback' })
    expect((await findJob(db, world, RESTORE_TESTED))?.detail).toMatchObject({ ok: false, problem: 'not_a_backup' })
    expect((await listBackups(join(folder, 'backups'))).map((listed) => listed.manifest?.madeBy)).toEqual([undefined, 'hand'])
    expect(await listActs(db)).toEqual(['backup.made', 'backup.tested', 'backup.tested'])
  })

  it('are given away under their own names alone, which stands in the audit trail', async () => {
    const stored = await get()
    const { db, world, folder } = stored
    await makeBackup(db, world, placeOf(stored), { staffId: 'ann', madeBy: 'hand' })
    const [name = ''] = namesIn(stored)
    for (const other of ['../secret-key', 'secret-key', `../backups/${name}`, '', '.sayback', `${name}.part`]) {
      expect(await findBackup(join(folder, 'backups'), other)).toBeUndefined()
      expect(await openDownload(db, world, { dataDir: folder }, { staffId: 'ann', name: other })).toBeUndefined()
    }
    expect(await openDownload(db, world, { dataDir: folder }, { staffId: 'ann', name })).toBe(join(folder, 'backups', name))
    expect(await listActs(db)).toEqual(['backup.made', 'backup.downloaded'])
  })

  it('wait for one another', async () => {
    const stored = await get()
    const { db, world } = stored
    await leaseJob(db, world, { name: BACKUP, minutes: 60 })
    expect(await makeBackup(db, world, placeOf(stored), { staffId: 'ann', madeBy: 'hand' })).toBe(false)
    world.set('2026-11-21T11:01:00Z')
    expect(await makeBackup(db, world, placeOf(stored), { staffId: 'ann', madeBy: 'hand' })).toBe(true)
  })
})
