import { describe, expect, it } from 'vitest'
import { checkQuestionKinds, kindsIn } from '#tests/conventions/rules/question-kinds.ts'
import { listSources } from '#tests/conventions/sources.ts'
import { EVERY_KIND } from '#tests/support/every-kind.ts'

const sources = listSources('.ts', '.tsx')
const FOLDER = 'app/features/ask/surveys/kinds'

describe('a kind of question', () => {
  it('is a folder with all its parts, each named in its registry', () => {
    expect(checkQuestionKinds(sources)).toEqual([])
    expect(kindsIn(sources)).toContain('choice')
  })

  it('stands in the survey that tests every kind', () => {
    expect([...new Set(EVERY_KIND.questions.map(({ kind }) => kind))].sort()).toEqual(kindsIn(sources))
  })

  it('would be caught without a part, and without its registration', () => {
    const incomplete = ['.ts', '-answer.ts', '-view.tsx'].map((ending) => ({ path: `${FOLDER}/drawing/drawing${ending}`, text: '' }))
    const found = checkQuestionKinds([...sources, ...incomplete])
    expect(found.filter((complaint) => complaint.includes('has no'))).toEqual([
      'drawing has no drawing-easy-view.tsx: its page in Easy Read', 'drawing has no drawing-check.tsx: how it reads in "Check your answers"', 'drawing has no drawing-data.ts: its columns and how results count it',
    ])
    expect(found.filter((complaint) => complaint.includes('is not named in'))).toHaveLength(6)
  })

  it('may stand for questions of another kind: then its schema is enough, but has to be known', () => {
    const table = { path: `${FOLDER}/table/table.ts`, text: 'export function rowsOf(table: Table) { return [] }' }
    expect(checkQuestionKinds([...sources, table])).toEqual(['table.ts is not named in app/features/ask/surveys/survey-definition.ts'])
  })
})
