import { describe, expect, it } from 'vitest'
import { DUTY_LISTS, dutyAct, weekFrom } from '#app/features/ground/duty/duty-input.ts'
import { parseForm, type Typed } from '#app/forms/parse-form.ts'

const errors = (typed: Typed) => {
  const form = parseForm(typed, dutyAct, DUTY_LISTS)
  return form.ok ? [] : form.errors
}

describe('the forms of the duty page', () => {
  it('read times as people write them', () => {
    expect(weekFrom({ 'from-1': ['9'], 'to-1': ['17.30'], 'from-7': ['00:00'], 'to-7': ['24:00'] })).toEqual({
      windows: [{ day: 1, from: '09:00', to: '17:30' }, { day: 7, from: '00:00', to: '24:00' }], wrong: [],
    })
  })
  it('say which day cannot be read', () => {
    expect(weekFrom({ 'from-1': ['nine'], 'to-1': ['17'], 'from-2': ['17'], 'to-2': ['9'], 'from-3': ['9'] }).wrong).toEqual([{ day: 1, problem: 'time' }, { day: 2, problem: 'order' }, { day: 3, problem: 'time' }])
  })
  it('never let a flagged text wait longer than an hour', () => {
    expect(errors({ act: ['rules'], flaggedMinutes: ['61'], escalateMinutes: ['30'] })).toEqual([{ field: 'flaggedMinutes', message: 'duty:errors.minutes' }])
    expect(errors({ act: ['rules'], flaggedMinutes: ['60'], escalateMinutes: ['30'] })).toEqual([])
  })
  it('ask for a number, a role and an address that can be used', () => {
    expect(errors({ act: ['contact'], kind: ['dsl'], role: [''], phone: ['call me'], email: ['nobody'], about: [''] }).map(({ field }) => field)).toEqual(['role', 'phone', 'email'])
    expect(errors({ act: ['contact'], kind: ['out_of_hours'], role: ['Emergency Duty Team'], phone: ['01632 960199'], email: [''], about: [''] })).toEqual([])
  })
  it('take extra hours in their order', () => {
    expect(errors({ act: ['extra'], extraDay: ['2026-12-26'], extraFrom: ['12'], extraTo: ['10'] })).toEqual([{ field: 'extraTo', message: 'duty:errors.order' }])
    expect(errors({ act: ['extra'], extraDay: ['2026-12-26'], extraFrom: ['9'], extraTo: ['12.30'] })).toEqual([])
  })
  it('sign nothing but surveys and spaces, and refuse what is no button', () => {
    expect(errors({ act: ['signOff'], subject: ['survey_version:abc'] })).toEqual([])
    expect(errors({ act: ['signOff'], subject: ['staff:abc'] })).not.toEqual([])
    expect(errors({ act: ['other'] })).not.toEqual([])
  })
})
