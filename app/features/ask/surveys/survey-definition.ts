import { z } from 'zod'
import { choiceSchema } from '#app/features/ask/surveys/kinds/choice/choice.ts'
import { dateSchema } from '#app/features/ask/surveys/kinds/date/date.ts'
import { facesSchema } from '#app/features/ask/surveys/kinds/faces/faces.ts'
import { gridSchema, rowsOf } from '#app/features/ask/surveys/kinds/grid/grid.ts'
import { infoSchema } from '#app/features/ask/surveys/kinds/info/info.ts'
import { longTextSchema } from '#app/features/ask/surveys/kinds/long-text/long-text.ts'
import { numberSchema } from '#app/features/ask/surveys/kinds/number/number.ts'
import { pickSchema } from '#app/features/ask/surveys/kinds/pick/pick.ts'
import { placeSchema } from '#app/features/ask/surveys/kinds/place/place.ts'
import { quotePermissionSchema } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission.ts'
import { rankingSchema } from '#app/features/ask/surveys/kinds/ranking/ranking.ts'
import { scaleSchema } from '#app/features/ask/surveys/kinds/scale/scale.ts'
import { shortTextSchema } from '#app/features/ask/surveys/kinds/short-text/short-text.ts'
import { checkDefinition } from '#app/features/ask/surveys/check-definition.ts'
import { easyReadState, localizedText, pictureName, type Option } from '#app/features/ask/surveys/question-parts.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

const question = z.discriminatedUnion('kind', [
  choiceSchema,
  dateSchema,
  facesSchema,
  infoSchema,
  longTextSchema,
  numberSchema,
  pickSchema,
  placeSchema,
  quotePermissionSchema,
  rankingSchema,
  scaleSchema,
  shortTextSchema,
])
/** A question as it is asked, one a page. */
export type Question = z.infer<typeof question>

const definedQuestion = z.discriminatedUnion('kind', [...question.options, gridSchema])
/** A question as it is written down: a grid stands for its rows. */
export type DefinedQuestion = z.infer<typeof definedQuestion>

/** The words of a survey: the same questions and codes, said in another way (settled 22). */
export type Format = 'standard' | 'easy'

const edition = z.object({
  key: z.string(), questions: z.array(z.string()).min(1), intro: z.array(localizedText).min(1), minutes: z.number().int(),
  /** The introduction says how long it takes: the page does not say it again. */
  saysMinutes: z.literal(true).optional(),
  /** False: nothing of it is ever quoted word for word (settled 21). */
  quotable: z.boolean(),
  /** Pictures of the introduction, in its order, for those who read it in standard words. */
  introPictures: z.array(pictureName).optional(),
  /** The introduction in Easy Read, one idea a line. */
  easyIntro: z.array(z.strictObject({ text: localizedText, picture: pictureName.optional() })).min(1).optional(),
  /** Where pictures stand in standard words: beside questions and answers unless said, beside answers, or nowhere. Easy Read has them all. */
  pictures: z.enum(['all', 'answers', 'none']).optional(),
})
export type Edition = z.infer<typeof edition>

/** A survey version as one document: questions with stable keys and option codes, shown by editions. Immutable once open. */
export const surveyDefinition = z.object({
  key: z.string(), title: localizedText, easyRead: easyReadState.optional(), editions: z.array(edition).min(1), questions: z.array(definedQuestion).min(1),
}).superRefine((definition, context) => {
  for (const message of checkDefinition(definition)) context.addIssue({ code: 'custom', message })
})
export type SurveyDefinition = z.infer<typeof surveyDefinition>

/** The edition with this key. Throws when the version has none: a collector always names one that exists. */
export function getEdition(definition: SurveyDefinition, key: string): Edition {
  const found = definition.editions.find((candidate) => candidate.key === key)
  if (!found) throw new Error(`survey ${definition.key} has no edition ${key}`)
  return found
}

/** The questions of an edition in asking order, in its words and format; grids as their rows. */
export function questionsOf(definition: SurveyDefinition, edition: Edition, format: Format = 'standard'): readonly Question[] {
  const known = worded.get(definition) ?? new Map<string, readonly Question[]>()
  worded.set(definition, known)
  const name = `${format} ${edition.key}`
  const found = known.get(name) ?? inWordsOf(definition, edition, format)
  known.set(name, found)
  return found
}

/** A definition never changes, and its questions are asked for on every page. */
const worded = new WeakMap<SurveyDefinition, Map<string, readonly Question[]>>()

function inWordsOf(definition: SurveyDefinition, { key, questions, pictures }: Edition, format: Format): readonly Question[] {
  return definition.questions.filter((candidate) => questions.includes(candidate.key))
    .map((candidate) => ({ ...candidate, text: candidate.wording?.[key] ?? candidate.text }))
    .flatMap(asAsked).map((asked) => format === 'easy' ? inEasyRead(asked) : withPictures(asked, pictures))
}

function withPictures(asked: Question, pictures: Edition['pictures']): Question {
  if (pictures !== 'answers' && pictures !== 'none') return asked
  if (pictures === 'answers' || !('options' in asked)) return { ...asked, picture: undefined }
  return { ...asked, picture: undefined, options: asked.options.map((option) => ({ ...option, picture: undefined })) } as Question // the same kind without pictures
}

/** Every question of a version as it is asked, in whatever edition. */
export function allQuestions({ questions }: SurveyDefinition): readonly Question[] {
  return questions.flatMap(asAsked)
}

function asAsked(defined: DefinedQuestion): readonly Question[] {
  return defined.kind === 'grid' ? rowsOf(defined) : [defined]
}

function inEasyRead(asked: Question): Question {
  const own = { text: easier(asked.text, asked.easyRead?.text), hint: asked.easyRead?.hint ?? asked.hint }
  if (!('options' in asked)) return { ...asked, ...own }
  const options = asked.options.map(inEasyWords)
  const none = 'none' in asked && asked.none ? { none: inEasyWords(asked.none) } : {}
  return { ...asked, ...own, options, ...none } as Question // the same kind with other words
}

function inEasyWords<Choice extends Option>(option: Choice): Choice {
  return { ...option, text: easier(option.text, option.easyRead) }
}

/** Language by language: where there is no easier text yet, the standard one stays. */
function easier(text: LocalizedText, easy: LocalizedText | undefined): LocalizedText {
  return easy ? { ...text, ...easy } : text
}
