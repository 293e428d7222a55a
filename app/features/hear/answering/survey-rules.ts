import type { AnswerProblem } from '#app/features/ask/surveys/read-answer.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import type { SurveyRules } from '#app/features/hear/answering/survey-here.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** The rules of a survey for the device: its questions without their words, which stand in the pages, and our messages with their gaps. */
export function surveyRules(questions: readonly Question[], t: Translator): SurveyRules {
  return { questions: questions.map(withoutWords), messages: messages(t) }
}

/** `{ en: … }` is a text in its languages: left out, at any depth. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([, part]) => !isText(part)).map(([name, part]) => [name, withoutWords(part)]))
}

function isText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'en' in value
}

/** Gaps stay gaps: the device fills them. */
const GAPS = { max: '{{max}}', min: '{{min}}', over: '{{over}}', number: '{{number}}', total: '{{total}}' }

function messages(t: Translator): Readonly<Record<string, string>> {
  return {
    ...problems(t),
    'answering:errors.otherTab': t('answering:errors.otherTab'),
    titlePrefix: t('errors:titlePrefix'),
    caption: t('answering:question.caption', GAPS),
    captionAlone: t('answering:question.captionAlone', GAPS),
  }
}

/** All that can be wrong with an answer: the compiler sees that none is forgotten. */
function problems(t: Translator): Record<AnswerProblem['message'], string> {
  return {
    'answering:errors.option.unknown': t('answering:errors.option.unknown'),
    'answering:errors.pick.tooMany': t('answering:errors.pick.tooMany', GAPS),
    'answering:errors.pick.noneWithOthers': t('answering:errors.pick.noneWithOthers'),
    'answering:errors.apart.both': t('answering:errors.apart.both'),
    'answering:errors.text.tooLong': t('answering:errors.text.tooLong', GAPS),
    'answering:errors.text.damaged': t('answering:errors.text.damaged'),
    'answering:errors.number.whole': t('answering:errors.number.whole'),
    'answering:errors.number.range': t('answering:errors.number.range', GAPS),
    'answering:errors.day.whole': t('answering:errors.day.whole'),
    'answering:errors.day.real': t('answering:errors.day.real'),
    'answering:errors.day.range': t('answering:errors.day.range', GAPS),
    'answering:errors.ranking.twice': t('answering:errors.ranking.twice'),
  }
}
