import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { EMPTY_DRAFT } from '#app/features/hear/answering/draft.ts'
import { keepPlace, saveDraft } from '#app/features/hear/answering/draft-store.server.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import type { RequestContext } from '#app/server/context.ts'
import { codeLink } from '#app/server/code-link.ts'
import { resumeDraft } from '#app/server/resume-draft.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { chose, setSurveys } from '#tests/support/survey-scene.ts'

const env = { publicUrl: new URL('https://say.example') }

/** A draft at `collector`, and a function that types its code on a browser with these cookies. */
async function stopAt(db: Db, world: World, collector: string, answers = {}) {
  const { wayIn, version } = await setSurveys(db, world, collector)
  const code = newReceiptCode()
  await saveDraft(db, world, code, wayIn.collectorId, { surveyVersionId: version.id, content: { ...EMPTY_DRAFT, answers } })
  const context = { db, world, env } as unknown as RequestContext // all it reads of one
  const type = async (typed = code, cookie = '') => resumeDraft(new Request('https://say.example/en/my-code', { headers: { cookie } }), context, typed, 'en')
  return { code, type, wayIn, version }
}

describeOnEveryDatabase('coming back with a code', (get) => {
  it('leads to the first question without an answer, in the edition it began', async () => {
    const { db, world } = await get()
    const { type } = await stopAt(db, world, 'sunny-kite', { A1: chose('like'), A2: chose('some') })
    expect((await type()).headers.get('Location')).toBe('/en/go/sunny-kite/questions/A4') // 7–8s are not asked A3
  })

  it('leads to the first question when nothing was answered yet', async () => {
    const { db, world } = await get()
    const { type } = await stopAt(db, world, 'quiet-river')
    expect((await type()).headers.get('Location')).toBe('/en/go/quiet-river/questions/A1')
  })

  it('asks first whose device it is where the way in asks and nobody knows; keeps the code 30 days on an own one', async () => {
    const { db, world } = await get()
    const { type, code } = await stopAt(db, world, 'green-bus')
    const unknown = await type()
    expect(unknown.headers.get('Location')).toBe('/en/go/green-bus/device')
    expect(unknown.headers.get('Set-Cookie')).toBe(`__Host-draft-green-bus=${code}; Path=/; HttpOnly; SameSite=Lax; Secure`)
    const own = await type(code, '__Host-device=own')
    expect(own.headers.get('Location')).toBe('/en/go/green-bus/questions/B1')
    expect(own.headers.get('Set-Cookie')).toContain('Max-Age=2592000')
  })

  it('leads nowhere once the draft has run out, or with a code of nobody', async () => {
    const { db, world } = await get()
    const { type, code } = await stopAt(db, world, 'quiet-river')
    expect((await type(newReceiptCode())).headers.get('Location')).toBe('/en/my-code')
    const later = { ...world, now: () => new Date('2026-12-22T10:00:00Z') }
    const context = { db, world: later, env } as unknown as RequestContext // all it reads of one
    expect((await resumeDraft(new Request('https://say.example/'), context, code, 'en')).headers.get('Location')).toBe('/en/my-code')
  })

  it('keeps the place of somebody who stopped before the first answer, and nothing over answers that are there', async () => {
    const { db, world } = await get()
    const { type, wayIn, version, code } = await stopAt(db, world, 'quiet-river', { A1: chose('like') })
    const place = { collectorId: wayIn.collectorId, draft: { surveyVersionId: version.id, content: EMPTY_DRAFT } }
    const other = newReceiptCode()
    await keepPlace(db, world, { code: other, ...place })
    await keepPlace(db, world, { code, ...place })
    expect((await type(other)).headers.get('Location')).toMatch(/A1$/)
    expect((await type(code)).headers.get('Location')).toMatch(/A2$/)
  })
})

it('the picture of a code holds it behind the #, which no server is sent', () => {
  const link = codeLink({ env } as unknown as RequestContext, 'ur', 'K7M-4QX') // all it reads of one
  expect(link).toBe('https://say.example/ur/my-code#K7M-4QX')
  expect(new URL(link).pathname + new URL(link).search).not.toContain('K7M')
})
