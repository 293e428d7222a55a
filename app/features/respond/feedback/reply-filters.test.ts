import { describe, expect, it } from 'vitest'
import { filterChoices, filterReplies, isFiltered, readFilters } from '#app/features/respond/feedback/reply-filters.ts'

const none = { year: null, audience: null, priority: null, state: null }

describe('what a reader asks for', () => {
  it('is read from the address', () => {
    const filters = readFilters(new URLSearchParams('year=2026&audience=parents&priority=SS1&state=cannot'))
    expect(filters).toEqual({ year: '2026', audience: 'parents', priority: 'SS1', state: 'cannot' })
    expect(isFiltered(filters)).toBe(true)
  })

  it('is nothing when it is not understood or left at "All"', () => {
    expect(readFilters(new URLSearchParams('year=soon&audience=cats&priority=&state=perhaps'))).toEqual(none)
    expect(isFiltered(none)).toBe(false)
  })
})

describe('replies', () => {
  const replies = [
    reply('dark', '2026-11-12', 'will_do', ['young-people'], ['SS1']),
    reply('help', '2025-10-12', 'done', ['young-people', 'parents'], ['BH1', 'EA3']),
    reply('park', '2026-10-19', 'cannot', ['children'], ['BH2']),
  ]

  it.each([
    [{}, ['dark', 'help', 'park']],
    [{ year: '2026' }, ['dark', 'park']],
    [{ audience: 'parents' }, ['help']],
    [{ audience: 'young-people', year: '2026' }, ['dark']],
    [{ priority: 'EA3' }, ['help']],
    [{ state: 'cannot' }, ['park']],
    [{ state: 'trying' }, []],
  ] as const)('by %o: %o', (asked, found) => {
    expect(filterReplies(replies, { ...none, ...asked }).map(({ name }) => name)).toEqual(found)
  })

  it('offer only choices that lead to something', () => {
    const { years, audiences, priorities, states } = filterChoices(replies)
    expect([years, audiences, priorities.map(({ code }) => code), states]).toEqual([
      ['2026', '2025'], ['children', 'young-people', 'parents'], ['BH1', 'BH2', 'EA3', 'SS1'], ['done', 'will_do', 'cannot'],
    ])
  })
})

type State = 'will_do' | 'done' | 'cannot'

/** The few fields filters look at, in otherwise complete replies. */
function reply(name: string, publishedOn: string, state: State, audiences: readonly ('children' | 'young-people' | 'parents')[], codes: readonly string[]) {
  const texts = { youSaid: {}, weDid: {}, reason: {}, apology: {}, evidence: {}, ownerRole: {} }
  const facts = { dueOn: null, ownerOrganisationId: 'o', actionId: null, passedToOrganisationId: null, ownerOrganisation: 'O', passedToOrganisation: null, action: null, saidBy: 10 }
  const consultation = { id: 'c', slug: 'c', title: {}, audiences, closesOn: '2026-09-30', replyDueOn: '2026-12-23' }
  return {
    name,
    entry: { id: name, themeId: name, state, publishedOn, ...texts, ...facts },
    theme: { id: name, title: {}, finding: '', state: 'answered' as const, standing: null, madeOn: '2026-10-01', consultation, audiences },
    priorities: codes.map((code) => ({ code, title: {}, childTitle: {} })),
  }
}
