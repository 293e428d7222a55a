import { expect, it } from 'vitest'
import { detailsInput, grantInput } from '#app/features/ground/accounts/account-input.ts'
import { changeDetails, disableStaff, enableStaff, inviteAgain, inviteStaff } from '#app/features/ground/accounts/change-account.server.ts'
import { giveRole, takeRole } from '#app/features/ground/accounts/give-role.server.ts'
import { saveTotp } from '#app/features/ground/accounts/second-factor-store.server.ts'
import { findSignedInStaff, startSession } from '#app/features/ground/accounts/session-store.server.ts'
import { findAccount, listAccounts } from '#app/features/ground/accounts/staff-admin-store.server.ts'
import type { Db } from '#db/database.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'
import type { TestWorld } from '#tests/support/world.ts'

const everywhere = { scopeType: 'partnership' as const, scopeId: null }

async function people(db: Db, world: TestWorld) {
  const [actorId, staffId] = [await giveStaff(db, world, 'system_administrator'), await giveStaff(db, world, 'moderator')]
  return { act: { actorId, staffId }, token: await startSession(db, world, { staffId, secondFactor: true, device: 'Firefox', way: 'link' }) }
}

async function grantOf(db: Db, staffId: string): Promise<string> {
  return (await db.selectFrom('roleGrant').select('id').where('staffId', '=', staffId).executeTakeFirstOrThrow()).id
}

describeOnEveryDatabase('inviting somebody', (get) => {
  it('makes an account without rights and a mail without secrets', async () => {
    const { db, world } = await get()
    const { act } = await people(db, world)
    const invited = await inviteStaff(db, world, act.actorId, { displayName: 'Youth worker', email: 'Worker@Example.org', organisationId: null })
    const account = invited.ok ? await findAccount(db, invited.id) : undefined
    expect(account).toMatchObject({ displayName: 'Youth worker', email: 'Worker@Example.org', grants: [], state: 'active', demo: false, hasFactor: false })
    expect(await db.selectFrom('outbox').select(['kind', 'staffId']).execute()).toEqual([{ kind: 'invited', staffId: account?.id }])
    expect((await listActs(db)).at(-1)).toBe('staff.invited')
  })
  it('refuses an address that has an account, however it is written', async () => {
    const { db, world } = await get()
    const { act } = await people(db, world)
    await inviteStaff(db, world, act.actorId, { displayName: 'One', email: 'one@example.org', organisationId: null })
    expect(await inviteStaff(db, world, act.actorId, { displayName: 'Two', email: ' ONE@example.org', organisationId: null })).toEqual({ ok: false, reason: 'taken' })
    expect(await listAccounts(db)).toHaveLength(3)
  })
})

describeOnEveryDatabase('a role', (get) => {
  it('is given for a place and signs its holder out at once', async () => {
    const { db, world } = await get()
    const { act, token } = await people(db, world)
    expect(await giveRole(db, world, act, { role: 'analyst', scopeType: 'consultation', scopeId: 'buses' })).toEqual({ ok: true })
    expect(await findSignedInStaff(db, world, token)).toBeUndefined()
    expect((await findAccount(db, act.staffId))?.grants.map(({ role, scopeId }) => [role, scopeId])).toEqual([['analyst', 'buses'], ['moderator', null]])
    expect(await giveRole(db, world, act, { role: 'analyst', scopeType: 'consultation', scopeId: 'buses' })).toEqual({ ok: false, reason: 'held' })
    expect((await listActs(db)).filter((one) => one.startsWith('staff.role'))).toEqual(['staff.role_given'])
  })
  it('is taken away and its holder is signed out at once', async () => {
    const { db, world } = await get()
    const { act, token } = await people(db, world)
    const grantId = await grantOf(db, act.staffId)
    expect(await takeRole(db, world, act, grantId)).toEqual({ ok: true })
    expect(await findSignedInStaff(db, world, token)).toBeUndefined()
    expect(await takeRole(db, world, act, grantId)).toEqual({ ok: false, reason: 'notGiven' })
  })
  it('is never given by somebody to themselves, nor by somebody who is no administrator', async () => {
    const { db, world } = await get()
    const { act } = await people(db, world)
    expect(await giveRole(db, world, { actorId: act.actorId, staffId: act.actorId }, { role: 'dsl', ...everywhere })).toEqual({ ok: false, reason: 'own' })
    expect(await giveRole(db, world, { actorId: act.staffId, staffId: act.actorId }, { role: 'dsl', ...everywhere })).toEqual({ ok: false, reason: 'refused' })
    await db.updateTable('staff').set({ state: 'disabled' }).where('id', '=', act.actorId).execute()
    expect(await giveRole(db, world, act, { role: 'dsl', ...everywhere })).toEqual({ ok: false, reason: 'refused' })
  })
  it('of one person is not taken by naming another', async () => {
    const { db, world } = await get()
    const { act } = await people(db, world)
    expect(await takeRole(db, world, act, await grantOf(db, act.actorId))).toEqual({ ok: false, reason: 'notGiven' })
  })
})

describeOnEveryDatabase('the last administrator', (get) => {
  it('is never removed: of two who remove each other at the same time one stays', async () => {
    const { db, world } = await get()
    const [one, two] = [await giveStaff(db, world, 'system_administrator'), await giveStaff(db, world, 'system_administrator')]
    const grants = [await grantOf(db, one), await grantOf(db, two)] as const
    const both = await Promise.all([disableStaff(db, world, { actorId: one, staffId: two }), takeRole(db, world, { actorId: two, staffId: one }, grants[0])])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'refused' })
  })
})

describeOnEveryDatabase('an account', (get) => {
  it('is disabled at once, and enabled again without its sessions', async () => {
    const { db, world } = await get()
    const { act, token } = await people(db, world)
    await disableStaff(db, world, act)
    expect(await findSignedInStaff(db, world, token)).toBeUndefined()
    await enableStaff(db, world, act)
    expect(await findSignedInStaff(db, world, token)).toBeUndefined()
    expect((await findAccount(db, act.staffId))?.state).toBe('active')
    expect((await listActs(db)).slice(-2)).toEqual(['staff.disabled', 'staff.enabled'])
  })
  it('loses its second step when it is invited again', async () => {
    const { db, world } = await get()
    const { act, token } = await people(db, world)
    await saveTotp(db, world, act.staffId, 'JBSWY3DPEHPK3PXP', 1)
    expect((await findAccount(db, act.staffId))?.hasFactor).toBe(true)
    await inviteAgain(db, world, act)
    expect((await findAccount(db, act.staffId))?.hasFactor).toBe(false)
    expect(await findSignedInStaff(db, world, token)).toBeUndefined()
  })
  it('that is vetted no longer shows nothing from the next request on', async () => {
    const { db, world } = await get()
    const { act, token } = await people(db, world)
    await changeDetails(db, world, act, { displayName: 'M', email: null, organisationId: null, languages: ['pl', 'en'], vettedOn: '2020-01-01', vettingExpiresOn: '2026-11-20', trainedOn: '2026-01-01', trainingExpiresOn: '2027-01-01' })
    expect(await findSignedInStaff(db, world, token)).toMatchObject({ cleared: false, languages: ['en', 'pl'] })
    expect(JSON.stringify(await db.selectFrom('auditEntry').select('detail').execute())).not.toContain('"M"')
  })
  it('gets another address, which signs it out and loosens its provider, unless somebody has that address', async () => {
    const { db, world } = await get()
    const { act, token } = await people(db, world)
    const details = { displayName: 'M', organisationId: null, languages: [], vettedOn: null, vettingExpiresOn: null, trainedOn: null, trainingExpiresOn: null }
    await db.insertInto('oidcIdentity').values({ issuer: 'https://login.example.org', subject: 's', staffId: act.staffId, linkedOn: '2026-11-01' }).execute()
    await inviteStaff(db, world, act.actorId, { displayName: 'Other', email: 'other@example.org', organisationId: null })
    expect(await changeDetails(db, world, act, { ...details, email: 'OTHER@example.org' })).toEqual({ ok: false, reason: 'taken' })
    expect(await changeDetails(db, world, act, { ...details, email: 'New@example.org' })).toEqual({ ok: true })
    expect((await findAccount(db, act.staffId))?.email).toBe('New@example.org')
    expect(await findSignedInStaff(db, world, token)).toBeUndefined()
    expect(await db.selectFrom('oidcIdentity').select('subject').execute()).toEqual([])
    const again = await startSession(db, world, { staffId: act.staffId, secondFactor: true, device: '', way: 'link' })
    expect(await changeDetails(db, world, act, { ...details, email: 'new@example.org' })).toEqual({ ok: true })
    expect(await findSignedInStaff(db, world, again)).toBeDefined()
  })
  it('is nobody\'s own to change, and not there when it is not', async () => {
    const { db, world } = await get()
    const { act } = await people(db, world)
    for (const change of [disableStaff, enableStaff, inviteAgain]) {
      expect(await change(db, world, { actorId: act.actorId, staffId: act.actorId })).toEqual({ ok: false, reason: 'own' })
      expect(await change(db, world, { actorId: act.actorId, staffId: 'nobody' })).toEqual({ ok: false, reason: 'absent' })
    }
  })
})

describeOnEveryDatabase('the forms of accounts', (get) => {
  it('take days that follow each other', async () => {
    const { world } = await get()
    const details = { displayName: 'A', organisationId: '', languages: ['en'], vettedOn: '2026-01-01', vettingExpiresOn: '2026-01-01', trainedOn: '', trainingExpiresOn: world.now().toISOString() }
    const { error } = detailsInput([], ['en']).safeParse(details)
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual(expect.arrayContaining([['trainingExpiresOn', 'accounts:errors.day.wrong']]))
    expect(detailsInput([], ['en']).safeParse({ ...details, trainingExpiresOn: '' }).error?.issues.map(({ path }) => path[0])).toEqual(['vettingExpiresOn'])
    expect(detailsInput([], ['en']).safeParse({ ...details, vettingExpiresOn: '2027-01-01', trainingExpiresOn: '' }).data).toMatchObject({ organisationId: null, trainedOn: null })
  })
  it('take a place of the list, and no role for a place where it would open nothing', async () => {
    await get()
    const input = grantInput([{ value: 'partnership:' }, { value: 'locality:north' }, { value: 'consultation:buses' }])
    expect(input.parse({ role: 'moderator', place: 'consultation:buses' })).toEqual({ role: 'moderator', scopeType: 'consultation', scopeId: 'buses' })
    expect(input.parse({ role: 'locality_lead', place: 'locality:north' })).toEqual({ role: 'locality_lead', scopeType: 'locality', scopeId: 'north' })
    expect(input.parse({ role: 'dpo', place: 'partnership:' })).toEqual({ role: 'dpo', ...everywhere })
    for (const role of ['moderator', 'dpo', 'dsl', 'system_administrator', 'allegations_contact']) expect(input.safeParse({ role, place: 'locality:north' }).success).toBe(false)
    expect(input.safeParse({ role: 'moderator', place: 'locality:elsewhere' }).success).toBe(false)
    expect(input.safeParse({ role: 'emperor', place: 'partnership:' }).success).toBe(false)
  })
})
