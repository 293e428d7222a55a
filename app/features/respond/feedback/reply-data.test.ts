import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTranslators } from '#app/i18n/translator.ts'
import { csvOf } from '#app/features/respond/feedback/reply-csv.server.ts'
import { dataRows } from '#app/features/respond/feedback/reply-data.ts'
import { peopleInWords, quotedInWords, statusKindOf } from '#app/features/respond/feedback/reply-words.ts'

const t = createTranslators({ en: { feedback: JSON.parse(readFileSync('locales/en/feedback.json', 'utf8')) } })('en')
const consultation = { id: 'c', slug: 'living-here', title: { en: 'Living here' }, audiences: ['young-people' as const], closesOn: '2026-09-30', replyDueOn: '2026-12-23' }
const theme = { id: 't1', title: { en: 'It is dark', pl: 'Jest ciemno' }, finding: '', state: 'answered' as const, standing: null, madeOn: '2026-10-01', consultation, audiences: ['young-people' as const] }
const entry = {
  id: 'e1', themeId: 't1', state: 'will_do' as const, youSaid: { en: '=HYPERLINK("x")', pl: 'Ciemno' }, weDid: { en: '@lights' }, reason: { en: '-1' }, apology: { en: '+sorry' }, evidence: {},
  ownerRole: { en: 'Highways Manager' }, ownerOrganisationId: 'o', ownerOrganisation: 'Council', passedToOrganisationId: null, passedToOrganisation: null,
  actionId: null, action: null, dueOn: '2027-01-20', saidBy: 25, publishedOn: '2026-11-12',
}
const page = {
  replies: [{ theme, entry, priorities: [], quotations: [] }],
  furtherWishes: [{ ...theme, id: 't2', state: 'further_wishes' as const, standing: { en: 'Not decided yet.' } }],
  notAnswered: [{ ...theme, id: 't3', state: 'open' as const }],
}
const reader = { lang: 'pl', t, today: '2026-12-24', pageUrl: 'https://sayback.example/pl/said-and-did' }

describe('the data of the public page', () => {
  it('have a row for every reply, every unanswered theme and every further wish, each with its permanent address', () => {
    expect(dataRows(page, reader).map(({ kind, url, late }) => [kind, url.split('#')[1], late])).toEqual([
      ['reply', 'reply-e1', 'yes'], ['not_answered_yet', 'theme-t3', 'yes'], ['further_wish', 'wish-t2', 'no'],
    ])
  })

  it('stand in the reader’s language where there is one, with the number of people in protected words only', () => {
    expect(dataRows(page, reader)[0]).toMatchObject({ theme: 'Jest ciemno', weDid: '@lights', saidBy: 'About 25 young people wrote about this' })
  })

  it('as a table let nothing run as a formula', () => {
    const csv = csvOf(dataRows(page, { ...reader, lang: 'en' }))
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
    expect(csv).toContain(`'@lights`)
    expect(csv).toContain(`'-1`)
    expect(csv).toContain(`'+sorry`)
  })
})

describe('the number of people in words', () => {
  it.each([
    [0, ['children'], null],
    [null, ['children'], 'Fewer than 5 people wrote about this. The exact number is hidden to protect their privacy.'],
    [5, ['children'], 'About 5 children wrote about this'],
    [1250, ['parents'], 'About 1,250 parents and carers wrote about this'],
    [10, ['young-people', 'parents'], 'About 10 people wrote about this'],
  ] as const)('%s by %o: %s', (saidBy, audiences, words) => {
    expect(peopleInWords(t, 'en', saidBy, audiences)).toBe(words)
  })
})

describe('who is quoted', () => {
  it.each([
    [{ audience: 'young-people', ageBand: '14-15' }, 25, 'Aged 14–15'],
    [{ audience: 'parents', ageBand: null }, 25, 'A parent or carer'],
    [{ audience: 'young-people', ageBand: 'dont-say' }, 25, 'A young person'],
    [{ audience: 'young-people', ageBand: '14-15' }, null, null],
  ] as const)('%o beside %s: %s', (quotation, saidBy, words) => {
    expect(quotedInWords(t, quotation, saidBy)).toBe(words)
  })
})

it('a late reply looks late whatever its state', () => {
  expect([statusKindOf('will_do', 'late'), statusKindOf('doing', 'date_passed'), statusKindOf('cannot', 'in_time')]).toEqual(['late', 'late', 'stopped'])
})
