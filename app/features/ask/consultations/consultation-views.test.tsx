import { describe, expect, it } from 'vitest'
import { ConsultationList } from '#app/features/ask/consultations/consultation-list.tsx'
import { ConsultationView } from '#app/features/ask/consultations/consultation-view.tsx'
import type { Consultation } from '#app/features/ask/consultations/consultation.ts'
import { renderedPage, textOf } from '#tests/support/rendered-page.ts'

const CONSULTATION: Consultation = {
  id: 'c', slug: 'young-people-2026', title: { en: 'Your say', pl: 'Twój głos' }, purpose: { en: 'We ask.' }, decided: { en: 'Twelve routes get lights.' }, canChange: { en: 'Which come first.' },
  cannotChange: { en: 'Bus fares.' }, decisionMakerRole: { en: 'Chair of the Board' }, decisionDueOn: '2027-02-15', opensOn: '2026-10-22', closesOn: '2026-12-05', replyDueOn: '2027-02-27', frozenOn: '2027-01-02', audiences: ['young-people', 'parents'],
}
const NOTHING = { surveyUntil: null, threads: [] }

describe('the page of a consultation', () => {
  it('says what can change, what is decided, what cannot, who decides and every date', () => {
    const text = textOf(renderedPage(<ConsultationView consultation={CONSULTATION} state="open" activities={NOTHING} replies={null} />))
    expect(text).toContain('What you can change Which come first. What is decided already Twelve routes get lights. What you cannot change Bus fares.')
    expect(text).toContain('Who decides Chair of the Board Open since 22 October 2026 Open until 5 December 2026 Decision by 15 February 2027 We answer by 27 February 2027')
    expect(text).toContain('There is nothing to take part in at the moment.')
  })

  it('says plainly that an answer is late', () => {
    const text = textOf(renderedPage(<ConsultationView consultation={CONSULTATION} state="overdue" activities={NOTHING} replies={null} />))
    expect(text.indexOf('Our answer is late')).toBeLessThan(text.indexOf('Why we ask'))
    expect(text).toContain('27 February 2027 : We said we would answer by this day. We have not.')
    expect(text).toContain('Closed on 5 December 2026')
  })

  it('leads to the survey by a code and to the threads by a link', () => {
    const activities = { surveyUntil: '2026-12-05', threads: [{ space: 'speak-up', slug: 'bus', question: { en: 'The bus?' }, closesOn: '2026-12-31', open: true }, { space: 'speak-up', slug: 'old', question: { en: 'Bullying?' }, closesOn: '2026-10-31', open: false }] }
    const html = renderedPage(<ConsultationView consultation={CONSULTATION} state="open" activities={activities} replies={null} />)
    expect(html).toContain('<form method="get" action="/en/go"')
    expect(html).toContain('href="/en/forums/speak-up/bus"')
    expect(textOf(html)).toContain('Bullying? closed')
  })
})

describe('the list of consultations', () => {
  it.each([
    ['coming', 'Not open yet', 'Opens on 22 October 2026'],
    ['open', 'Open now', 'Open until 5 December 2026'],
    ['waiting', 'Closed. We are working on the answer', 'We answer by 27 February 2027'],
    ['overdue', 'Our answer is late', 'We answer by 27 February 2027'],
    ['replied', 'Closed. We have answered', 'Closed on 5 December 2026'],
  ] as const)('says of one that is %s: %s, %s', (state, words, day) => {
    const text = textOf(renderedPage(<ConsultationList consultations={[{ ...CONSULTATION, state }]} level={3} />))
    expect(text).toContain(words)
    expect(text).toContain(day)
    expect(text).toContain('For whom: Young people · Parents and carers')
  })

  it('is read in the reader’s language and leads to each page', () => {
    expect(renderedPage(<ConsultationList consultations={[{ ...CONSULTATION, state: 'open' }]} level={2} />, 'pl')).toContain('<h2><a href="/pl/consultations/young-people-2026">Twój głos</a></h2>')
  })
})
