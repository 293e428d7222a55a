import { describe, expect, it } from 'vitest'
import { COLLECTOR_LISTS, hoursFrom, newCollectorInput, settingsInput, typedSettings } from '#app/features/ask/collectors/collector-input.ts'
import { parseForm } from '#app/forms/parse-form.ts'

const TYPED = { label: ['Hill Top'], device: ['shared'], access: ['open'], languages: ['en', 'pl'], opensOn: ['2026-11-21'], closesOn: ['2026-12-01'] }
const READY = ['en', 'pl']

function errorsOf(change: Record<string, readonly string[]>, schema = settingsInput(READY)) {
  const form = parseForm({ ...TYPED, ...change }, schema, COLLECTOR_LISTS)
  return form.ok ? [] : form.errors.map(({ field, message }) => `${field} ${message.split('errors.')[1] ?? ''}`)
}

describe('the form of a collector', () => {
  it('takes what is whole', () => {
    expect(errorsOf({})).toEqual([])
    expect(errorsOf({ audience: ['parents'], mode: ['paper'] }, newCollectorInput(READY))).toEqual([])
  })

  it.each([
    [{ label: ['x'.repeat(101)] }, 'label label.tooLong'], [{ device: ['phone'] }, 'device device.missing'], [{ access: [''] }, 'access access.missing'],
    [{ languages: [] }, 'languages languages.missing'], [{ languages: ['en', 'so'] }, 'languages languages.notReady'],
    [{ opensOn: ['tomorrow'] }, 'opensOn opensOn.wrong'], [{ closesOn: ['2026-13-01'] }, 'closesOn closesOn.wrong'], [{ closesOn: ['2026-11-20'] }, 'closesOn closesOn.early'],
  ])('refuses %j', (change, error) => {
    expect(errorsOf(change)).toEqual([error])
  })

  it('of a new one needs whom it is for and how they answer', () => {
    expect(errorsOf({ audience: ['everybody'] }, newCollectorInput(READY))).toEqual(['audience audience.missing', 'mode mode.missing'])
  })
})

describe('the hours of a form', () => {
  it('are read as people write times', () => {
    expect(hoursFrom({ 'from-1': ['9'], 'to-1': ['15.30'], 'from-7': ['08:45'], 'to-7': ['24'] })).toEqual({ ok: true, hours: [{ day: 1, from: '09:00', to: '15:30' }, { day: 7, from: '08:45', to: '24:00' }] })
  })

  it('are day and night when nothing is typed', () => {
    expect(hoursFrom({ 'from-1': [' '], 'to-1': [''] })).toEqual({ ok: true, hours: [] })
  })

  it.each([['9', '', 'half'], ['', '9', 'half'], ['nine', '10', 'wrong'], ['9:60', '10', 'wrong'], ['10', '25', 'wrong'], ['10', '9', 'order'], ['9', '9', 'order']])('from %j to %j are refused: %s', (from, to, problem) => {
    expect(hoursFrom({ 'from-3': [from], 'to-3': [to] })).toEqual({ ok: false, problems: [{ day: 3, problem }] })
  })

  it('come back as they were saved', () => {
    const hours = [{ day: 2, from: '09:00', to: '12:00' }]
    const typed = typedSettings({ label: '', device: 'own', access: 'open', languages: ['en'], opensOn: '2026-11-21', closesOn: '2026-11-22', hours })
    expect(hoursFrom(typed)).toEqual({ ok: true, hours })
  })
})
