import { expect, it } from 'vitest'
import { nextWithout, onlyIf } from '#app/features/ask/print/only-if.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'

const ticked = { question: 'A1', oneOf: ['yes'] }
const older = { question: 'AGE', atLeast: 14 }

it.each([
  ['one statement stands as it is', ticked, { joined: 'one', leaf: ticked, so: true }],
  ['a denied one is denied', { not: ticked }, { joined: 'one', leaf: ticked, so: false }],
  ['a list of one is no list', { all: [ticked] }, { joined: 'one', leaf: ticked, so: true }],
  ['not all is one not', { not: { all: [ticked, older] } }, { joined: 'any', parts: [{ joined: 'one', leaf: ticked, so: false }, { joined: 'one', leaf: older, so: false }] }],
  ['not any is none', { not: { any: [ticked, older] } }, { joined: 'all', parts: [{ joined: 'one', leaf: ticked, so: false }, { joined: 'one', leaf: older, so: false }] }],
  ['twice not is so', { not: { not: older } }, { joined: 'one', leaf: older, so: true }],
])('%s', (_, condition, read) => {
  expect(onlyIf(condition)).toEqual(read)
})

it('leaves out every question that hangs on the same condition', () => {
  const question = (key: string, when?: Question['when']): Question => ({ kind: 'short-text', key, part: 'questions', text: { en: key }, priorities: [], max: 10, when })
  const questions = [question('A1'), question('A2', ticked), question('A3', ticked), question('A4', older), question('A5')]
  const next = (at: number) => { const from = questions[at]; return from && nextWithout(questions, from)?.key }
  expect([next(1), next(2), next(3), next(4)]).toEqual(['A4', 'A4', 'A5', undefined])
})
