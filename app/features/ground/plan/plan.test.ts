import { describe, expect, it } from 'vitest'
import { countSteps, isLateStep, isOverdue, isSilent, priorityStatus, type Action } from '#app/features/ground/plan/plan.ts'

const today = '2026-11-21'

describe('an overdue action', () => {
  it.each([
    ['on_track', '2026-11-20', true],
    ['on_track', '2026-11-21', false],
    ['on_track', null, false],
    ['off_track', '2026-11-20', true],
    ['done', '2026-11-20', false],
    ['stopped', '2026-11-20', false],
  ] as const)('%s and due on %s: %s', (status, dueOn, overdue) => {
    expect(isOverdue({ status, dueOn }, today)).toBe(overdue)
  })
})

describe('an action nobody writes about', () => {
  it.each([
    ['the ninetieth day is still in time', 'on_track', ['2026-08-23'], false],
    ['the day after is not', 'on_track', ['2026-08-22'], true],
    ['the newest update counts, whatever the order', 'on_track', ['2026-01-01', '2026-11-01', '2026-02-01'], false],
    ['no update at all is silence', 'not_started', [], true],
    ['what is done needs no update', 'done', ['2025-01-01'], false],
    ['what is stopped needs no update', 'stopped', [], false],
  ] as const)('%s', (_, status, days, silent) => {
    expect(isSilent(action({ status, updates: days.map((madeOn) => ({ madeOn, status, text: { en: 'Painted.' } })) }), today)).toBe(silent)
  })
})

describe('a step', () => {
  it('is late when its day has gone and it is not done', () => {
    expect(isLateStep({ title: { en: 'Opens' }, state: 'next', dueOn: '2026-11-20' }, today)).toBe(true)
    expect(isLateStep({ title: { en: 'Opens' }, state: 'done', dueOn: '2026-11-20' }, today)).toBe(false)
    expect(isLateStep({ title: { en: 'Opens' }, state: 'later', dueOn: null }, today)).toBe(false)
  })
})

describe('the status of a priority', () => {
  it('is that of its worst action', () => {
    expect(priorityStatus([action({ status: 'done' }), action({ status: 'off_track' })], today)).toBe('off_track')
    expect(priorityStatus([action({ status: 'on_track' }), action({ status: 'needs_attention' })], today)).toBe('needs_attention')
    expect(priorityStatus([action({ status: 'on_track' }), action({ status: 'done' })], today)).toBe('on_track')
    expect(priorityStatus([action({ status: 'stopped' }), action({ status: 'done' })], today)).toBe('done')
  })

  it('is off track when something is overdue, whatever its owner says', () => {
    expect(priorityStatus([action({ status: 'on_track', dueOn: '2026-11-01' })], today)).toBe('off_track')
  })

  it('needs attention when nobody writes about it', () => {
    expect(priorityStatus([action({ status: 'on_track', updates: [] })], today)).toBe('needs_attention')
  })

  it('does not call a priority without actions done', () => {
    expect(priorityStatus([], today)).toBe('on_track')
  })
})

describe('how far a priority is', () => {
  it('counts the steps done, without those of stopped actions', () => {
    const done = { title: { en: 'a' }, dueOn: null, state: 'done' } as const
    const later = { title: { en: 'b' }, dueOn: null, state: 'later' } as const
    expect(countSteps([action({ milestones: [done, later] }), action({ milestones: [later] }), action({ status: 'stopped', milestones: [done] })])).toEqual({ done: 1, all: 3 })
  })
})

function action(changed: Partial<Action>): Action {
  return {
    id: 'a', code: 'SS1a', title: { en: 'Light 12 routes' }, ownerRole: { en: 'Highways Manager' }, ownerOrganisation: 'Council', dueOn: '2027-01-01', dueText: null,
    successMeasure: { en: 'Lit' }, influenceOnly: false, status: 'on_track', statusReason: null, milestones: [],
    updates: [{ text: { en: 'Begun.' }, status: 'on_track', madeOn: '2026-11-12' }], ...changed,
  }
}
