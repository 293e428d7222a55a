import { describe, expect, it } from 'vitest'
import { piecesOf, pipedWords, pipesIn } from '#app/features/ask/surveys/piping.ts'

describe('saying an earlier answer again', () => {
  it('cuts a text at its pipes', () => {
    expect(piecesOf('You picked {{A3|something}}. Why?')).toEqual([{ words: 'You picked ' }, { pipe: 'A3', otherwise: 'something' }, { words: '. Why?' }])
    expect(piecesOf('{{A|x}}{{B|}}')).toEqual([{ pipe: 'A', otherwise: 'x' }, { pipe: 'B', otherwise: '' }])
    expect(piecesOf('No pipe, {{not one}}, {{a|small letters}}')).toEqual([{ words: 'No pipe, {{not one}}, {{a|small letters}}' }])
  })

  it('finds the pipes of every language', () => {
    expect(pipesIn({ en: '{{A|x}} and {{B|y}}', pl: '{{B|y}} i {{A|x}}', ur: 'کچھ نہیں' })).toEqual(['A', 'B'])
  })

  it('fills them as plain words, never twice', () => {
    expect(pipedWords('You said {{A|something}}.', { A: '{{B|<b>}}' })).toBe('You said {{B|<b>}}.')
    expect(pipedWords('You said {{A|something}}.', {})).toBe('You said something.')
  })
})
