import { describe, expect, it } from 'vitest'
import { CarefulCount } from '#app/features/ask/collectors/collector-parts.tsx'
import { mayDo, PERMISSIONS } from '#app/features/ground/accounts/staff-policy.ts'
import { renderedPage, textOf } from '#tests/support/rendered-page.ts'

describe('scenario 6: a school link with 8 responses asks for results', () => {
  it('has no room that shows any: not the words, not the codes, not the themes, not the ways in', () => {
    const given = PERMISSIONS.filter((permission) => mayDo({ roles: ['school_link'] }, permission))
    expect(given).toEqual(['office.open', 'sessions.run', 'papers.print', 'account.enter', 'account.own'])
  })

  it('and whoever may see a way in is told of eight responses only that there are few', () => {
    expect(textOf(renderedPage(<CarefulCount count={8} />))).toBe('Fewer than 10')
    expect(textOf(renderedPage(<CarefulCount count={0} />))).toBe('Fewer than 10')
    expect(textOf(renderedPage(<CarefulCount count={10} />))).toBe('10')
  })
})
