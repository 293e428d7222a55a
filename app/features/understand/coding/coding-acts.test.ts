import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foresee, isOn, pressOf, readCodingAct, readSegment, undoOf, writeCodingAct, type CodingAct } from '#app/features/understand/coding/coding-act.ts'
import { findCodes, numberKeysOf } from '#app/features/understand/coding/code-list.ts'
import { piecesOf } from '#app/features/understand/coding/marked-pieces.ts'

const segments = fc.record({ start: fc.nat(20), end: fc.nat(20) })
const presses = fc.array(fc.record({ code: fc.constantFrom('BUS', 'RURAL'), segment: segments }), { maxLength: 12 })

describe('a press in the coding room', () => {
  it.each<[string, CodingAct]>([
    ['done', { verb: 'done' }], ['toggle:PLAY-ACCESS', { verb: 'toggle', code: 'PLAY-ACCESS', segment: undefined }],
    ['assign:BH1:3-12', { verb: 'assign', code: 'BH1', segment: { start: 3, end: 12 } }],
  ])('is written as %s and read back', (written, act) => {
    expect(readCodingAct(written)).toEqual(act)
    expect(writeCodingAct(act)).toBe(written)
  })
  it.each(['', 'delete:BUS', 'assign:', 'assign:BUS:3', 'assign:BUS:-3-4', 'done:BUS'])('is not %j', (written) => {
    expect(readCodingAct(written)).toBeUndefined()
  })
  it('names no segment when the whole text is meant', () => {
    expect(readSegment('')).toBeUndefined()
    expect(readSegment('4-8')).toEqual({ start: 4, end: 8 })
  })
  it('turns a code on, and the next press of it off', () => {
    const segment = { start: 0, end: 5 }
    expect(pressOf([], 'BUS', segment)).toEqual({ verb: 'assign', code: 'BUS', segment })
    expect(pressOf([{ code: 'BUS', ...segment }], 'BUS', segment)).toEqual({ verb: 'remove', code: 'BUS', segment })
    expect(pressOf([{ code: 'BUS', start: 0, end: 4 }], 'BUS', segment)).toMatchObject({ verb: 'assign' })
  })
  it('done is undone by opening again', () => {
    expect(undoOf({ verb: 'done' })).toEqual({ verb: 'reopen' })
    expect(undoOf({ verb: 'reopen' })).toEqual({ verb: 'done' })
  })
  it('is foreseen and undone: all presses taken back, latest first, leave nothing', () => {
    fc.assert(fc.property(presses, (all) => {
      const acts: CodingAct[] = []
      for (const { code, segment } of all) acts.push(pressOf(foresee([], acts), code, segment))
      const last = all.at(-1)
      if (last) expect(isOn(foresee([], acts), last.code, last.segment)).toBe(acts.at(-1)?.verb === 'assign')
      expect(foresee([], [...acts, ...acts.toReversed().map(undoOf)])).toEqual([])
    }))
  })
})

const code = (name: string, label: string, definition = '') => ({ id: name, code: name, label, definition, useWhen: '', notWhen: '', example: '', nearMiss: '', priorityCode: null, priorities: [] })

describe('the list of codes', () => {
  const codes = [code('PLACES', 'More places to play', 'Wants a bus stop'), code('BUS-COST', 'The bus costs too much'), code('COST', 'Activities cost too much')]
  it('is searched by name, label and definition, those that begin with it first', () => {
    expect(findCodes(codes, 'bus').map((found) => found.code)).toEqual(['BUS-COST', 'PLACES'])
    expect(findCodes(codes, ' TOO much cost ').map((found) => found.code)).toEqual(['BUS-COST', 'COST'])
    expect(findCodes(codes, 'nothing like it')).toEqual([])
  })
  it('is whole when nothing is typed', () => {
    expect(findCodes(codes, '  ')).toHaveLength(3)
  })
  it('gives the number keys to the codes most used by oneself, then by all, then in order', () => {
    const uses = new Map([['COST', { own: 2, all: 2 }], ['BUS-COST', { own: 0, all: 9 }]])
    expect(numberKeysOf(codes, uses)).toEqual(['COST', 'BUS-COST', 'PLACES'])
  })
})

describe('a text with its coded parts marked', () => {
  it('marks parts, not a code on the whole', () => {
    expect(piecesOf('the last bus', [{ start: 0, end: 12 }, { start: 4, end: 8 }])).toEqual([
      { text: 'the ', marked: false }, { text: 'last', marked: true }, { text: ' bus', marked: false },
    ])
  })
  it('is always the text, letter by letter', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 20 }), fc.array(segments), (text, parts) => {
      const inside = parts.map(({ start, end }) => ({ start: Math.min(start, end, text.length), end: Math.min(Math.max(start, end), text.length) }))
      expect(piecesOf(text, inside).map((piece) => piece.text).join('')).toBe(text)
    }))
  })
})
