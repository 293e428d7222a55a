import { describe, expect, it } from 'vitest'
import { helplinesFor, messageAddress, oldestCheck, telephoneAddress, type Audience, type Helpline } from '#app/features/ground/duty/helpline.ts'

describe('the address of a number', () => {
  it('is what a phone dials', () => {
    expect(telephoneAddress('0800 1111')).toBe('tel:08001111')
    expect(telephoneAddress('+44 1632 960145')).toBe('tel:+441632960145')
  })

  it('opens a message with the word in it', () => {
    expect(messageAddress('85258', 'SHOUT')).toBe('sms:85258?body=SHOUT')
    expect(messageAddress('85 258', null)).toBe('sms:85258')
  })
})

describe('the helplines of an audience', () => {
  const helplines = [line('999', ['children', 'parents']), line('childline', ['children']), line('nspcc', ['parents'])]

  it('are those for them, in order, without 999', () => {
    expect(helplinesFor(helplines, 'children').map(({ key }) => key)).toEqual(['childline'])
    expect(helplinesFor(helplines, 'parents').map(({ key }) => key)).toEqual(['nspcc'])
    expect(helplinesFor(helplines, 'young-people')).toEqual([])
  })
})

describe('the day on the page', () => {
  it('is the oldest of the checks', () => {
    expect(oldestCheck([{ checkedOn: '2026-11-01' }, { checkedOn: '2026-10-01' }, { checkedOn: '2026-11-02' }])).toBe('2026-10-01')
    expect(oldestCheck([])).toBeUndefined()
  })
})

function line(key: string, audiences: readonly Audience[]): Helpline {
  return { key, name: { en: key }, does: { en: '' }, hours: { en: '' }, callNumber: null, textNumber: null, textWord: null, link: null, audiences, checkedOn: '2026-11-01' }
}
