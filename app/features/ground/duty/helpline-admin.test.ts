import { expect, it } from 'vitest'
import { checkHelpline, listStaffHelplines, saveHelpline } from '#app/features/ground/duty/helpline-admin.server.ts'
import { HELPLINE_LISTS, helplineInput, type HelplineInput } from '#app/features/ground/duty/helpline-input.ts'
import { listHelplines } from '#app/features/ground/duty/helpline-store.server.ts'
import { parseForm } from '#app/forms/parse-form.ts'
import { seedHelplines } from '#seeds/demo/seed-helplines.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'

const LOCAL: HelplineInput = {
  name: 'Hollins youth line', does: 'Somebody to talk to', hours: 'Monday 4 to 6', callNumber: '01632 960444', textNumber: '', textWord: '', link: '', signLink: '',
  audiences: ['young-people'], localities: ['hollins'], languages: ['en', 'ur'], checked: 'yes',
}

describeOnEveryDatabase('helplines', (get) => {
  it('are marked when nobody has checked them for 180 days, until somebody has', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'dsl')
    await seedHelplines(db, world)
    await db.updateTable('helpline').set({ checkedOn: '2026-05-24' }).where('key', '=', '999').execute()
    const [emergency] = (await listStaffHelplines(db, world)).filter(({ stale }) => stale)
    expect(emergency?.key).toBe('999')
    expect(await checkHelpline(db, world, staffId, emergency?.id ?? '')).toBe(true)
    expect((await listStaffHelplines(db, world)).find(({ key }) => key === '999')).toMatchObject({ stale: false, checkedOn: '2026-11-21', checkedBy: 'dsl' })
    expect(await checkHelpline(db, world, staffId, 'nowhere')).toBe(false)
    expect(await listActs(db)).toEqual(['helpline.checked'])
  })
  it('can be added for a place and languages, and changed; saving says who checked it', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer')
    await seedHelplines(db, world)
    await saveHelpline(db, world, staffId, undefined, LOCAL)
    const added = (await listStaffHelplines(db, world)).at(-1)
    expect(added).toMatchObject({ name: 'Hollins youth line', localities: ['hollins'], languages: ['en', 'ur'], textNumber: null, checkedBy: 'participation_officer' })
    await saveHelpline(db, world, staffId, added?.id, { ...LOCAL, callNumber: '01632 960445' })
    expect((await listHelplines(db)).at(-1)).toMatchObject({ callNumber: '01632 960445' })
    expect(await listActs(db)).toEqual(['helpline.added', 'helpline.changed'])
  })
})

it('a helpline that nobody can reach, or nobody has checked, is not saved', () => {
  const form = parseForm({ name: ['x'], does: ['x'], hours: ['x'], callNumber: [''], textNumber: ['call'], textWord: [''], link: ['http://x.example'], signLink: [''] }, helplineInput, HELPLINE_LISTS)
  expect(form.ok ? [] : form.errors.map(({ field }) => field)).toEqual(['textNumber', 'link', 'audiences', 'checked'])
})
