import { expect, it } from 'vitest'
import { renderAnswersFile } from '#app/features/respond/following/answers-file.tsx'
import { findSentAnswers } from '#app/features/respond/following/sent-answers.server.ts'
import { createTranslators } from '#app/i18n/translator.ts'
import { readLocales } from '#app/server/locales.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { chose, sendSome, setSurveys, words } from '#tests/support/survey-scene.ts'

const translators = createTranslators(readLocales('locales'))
const URDU = { tag: 'ur', direction: 'rtl', ownName: 'اردو' } as const

describeOnEveryDatabase('the file of somebody’s own answers', (get) => {
  it('has what was asked and said, in the language and direction of the page, and neither the code nor a script', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world)
    const { code } = await sendSome(db, world, scene, { A1: chose('like'), A9: words('swings & <b>ropes</b>') })
    const sent = await findSentAnswers(db, world, code)
    if (!sent) throw new Error('nothing was sent')
    const file = renderAnswersFile({ title: { en: 'Places to go' }, sent, language: URDU, languages: [URDU], t: translators('ur') })
    expect(file).toMatch(/^<!doctype html><html lang="ur" dir="rtl"/)
    expect(file).toContain('swings &amp; &lt;b&gt;ropes&lt;/b&gt;')
    expect(file).toContain('Places to go')
    expect(file).not.toContain(code)
    expect(file).not.toMatch(/<script|https?:|<link/)
  })
})
