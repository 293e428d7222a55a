import type { Answers, AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { shownQuestions } from '#app/features/ask/surveys/journey.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import type { Chance } from '#seeds/demo/chance.ts'

/** How often each answer is given; what is not named here is given evenly. Near the plan's indicators, so that the demo tells one story. */
const MIX: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  A1: { like: 55, ok: 33, dislike: 8, not_sure: 4 },
  A2: { lots: 49, some: 33, no: 14, not_sure: 4 },
  A4: { safe: 52, 'bit-safe': 36, 'not-safe': 8, not_sure: 4 },
  A5: { safe: 71, 'bit-safe': 23, 'not-safe': 3, not_sure: 3 },
  A6: { yes: 74, sometimes: 20, no: 3, not_sure: 3 },
  A7: { yes: 44, sometimes: 42, no: 10, not_sure: 4 },
  A10: { ok: 8, fine: 14, good: 30, 'very-good': 24, great: 24 },
  AAGE: { '9': 34, '10': 36, '11': 27, prefer_not_to_say: 3 },
  B2: { 'very-safe': 22, 'quite-safe': 41, neither: 14, 'quite-unsafe': 12, 'very-unsafe': 4, 'not-alone': 5, prefer_not_to_say: 2 },
  B4: { yes: 61, unsure: 27, no: 12 },
  B5: { 'very-easy': 8, 'quite-easy': 24, neither: 18, 'quite-hard': 19, 'very-hard': 9, 'not-needed': 22 },
  B6: { often: 9, some: 22, 'now-and-then': 24, 'hardly-ever': 28, never: 17 },
  B7: { no: 71, 'in-person': 13, online: 7, both: 6, prefer_not_to_say: 3 },
  B8: { 'a-lot': 10, 'quite-a-lot': 24, some: 34, 'a-little': 22, none: 10 },
  BLANG: { english: 78, polish: 5, romanian: 3, urdu: 4, arabic: 2, punjabi: 2, ukrainian: 1, somali: 1, another: 2, prefer_not_to_say: 2 },
  BGEN: { 'girl-woman': 51, 'boy-man': 43, another: 3, prefer_not_to_say: 3 },
  BETH1: { asian: 14, black: 5, mixed: 6, white: 68, other: 3, prefer_not_to_say: 4 },
  BCARER: { yes: 6, no: 89, prefer_not_to_say: 5 },
  BCARE: { yes: 4, no: 92, prefer_not_to_say: 4 },
  C1: { 'very-easy': 6, 'quite-easy': 18, neither: 14, 'quite-hard': 31, 'very-hard': 25, 'not-tried': 6 },
  C4: { 'every-time': 33, often: 34, sometimes: 20, rarely: 9, never: 4 },
  C14: { english: 74, polish: 8, urdu: 6, arabic: 5, romanian: 3, punjabi: 2, another: 1, prefer_not_to_say: 1 },
}

const SKIPPED_SHARE = 0.03

/** One person's answers: what is `fixed` stays, the rest by the mix; only what would be asked of them. Open questions are skipped unless fixed. */
export function inventAnswers(questions: readonly Question[], fixed: Answers, chance: Chance): Answers {
  const answers: Record<string, AnswerValue> = { ...fixed }
  for (const question of questions) {
    const asked = shownQuestions(questions, answers).some(({ key }) => key === question.key)
    if (asked) answers[question.key] ??= invent(question, chance)
  }
  return answers
}

function invent(question: Question, chance: Chance): AnswerValue {
  switch (question.kind) {
    case 'choice':
    case 'faces': return chance.isTrue(SKIPPED_SHARE) ? SKIPPED : inventOption(question, chance)
    case 'pick': return inventPicked(question, chance)
    case 'scale': return { is: 'number', number: Number(chance.weighted({ 1: 1, 2: 2, 3: 3, 4: 5, 5: 10, 6: 13, 7: 20, 8: 25, 9: 13, 10: 8 })) }
    case 'short-text':
    case 'long-text':
    case 'quote-permission': return SKIPPED
    // the demonstration's surveys ask none of these: a seed test would miss their answers
    case 'number':
    case 'date':
    case 'ranking':
    case 'place': throw new Error(`the demonstration invents no answers to ${question.key}`)
    case 'info': return { is: 'seen' }
  }
}

const SKIPPED: AnswerValue = { is: 'missing', missing: 'skipped' }

function inventOption(question: Extract<Question, { kind: 'choice' | 'faces' }>, chance: Chance): AnswerValue {
  const code = chance.weighted(MIX[question.key] ?? evenly(question.options.filter(({ missing }) => !missing).map((option) => option.code)))
  const missing = question.options.find((option) => option.code === code)?.missing
  return missing ? { is: 'missing', missing } : { is: 'options', codes: [code] }
}

function inventPicked(question: Extract<Question, { kind: 'pick' }>, chance: Chance): AnswerValue {
  if (question.none && chance.isTrue(0.22)) return { is: 'options', codes: [question.none.code] }
  const wanted = 1 + chance.below(Math.min(question.max ?? 3, 3))
  const left = question.options.map(({ code }) => code)
  const codes = Array.from({ length: wanted }, () => left.splice(chance.below(left.length), 1)[0] ?? '').filter((code) => code !== '')
  return { is: 'options', codes: question.options.map(({ code }) => code).filter((code) => codes.includes(code)) }
}

function evenly(codes: readonly string[]): Record<string, number> {
  return Object.fromEntries(codes.map((code) => [code, 1]))
}
