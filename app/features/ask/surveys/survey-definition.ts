import { z } from 'zod'
import { choiceSchema } from '#app/features/ask/surveys/kinds/choice/choice.ts'
import { facesSchema } from '#app/features/ask/surveys/kinds/faces/faces.ts'
import { longTextSchema } from '#app/features/ask/surveys/kinds/long-text/long-text.ts'
import { pickSchema } from '#app/features/ask/surveys/kinds/pick/pick.ts'
import { quotePermissionSchema } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission.ts'
import { scaleSchema } from '#app/features/ask/surveys/kinds/scale/scale.ts'
import { shortTextSchema } from '#app/features/ask/surveys/kinds/short-text/short-text.ts'
import { localizedText } from '#app/features/ask/surveys/question-parts.ts'

const question = z.discriminatedUnion('kind', [
  choiceSchema, facesSchema, pickSchema, scaleSchema, shortTextSchema, longTextSchema, quotePermissionSchema,
])
export type Question = z.infer<typeof question>

const edition = z.object({
  key: z.string(), questions: z.array(z.string()).min(1), intro: z.array(localizedText).min(1), minutes: z.number().int(),
  /** False: nothing of it is ever quoted word for word (settled 21). */
  quotable: z.boolean(),
})
export type Edition = z.infer<typeof edition>

/** A survey version as one document: questions with stable keys and option codes, shown by editions. Immutable once open. */
export const surveyDefinition = z.object({
  key: z.string(), title: localizedText, editions: z.array(edition).min(1), questions: z.array(question).min(1),
}).superRefine((definition, context) => {
  for (const message of inconsistencies(definition)) context.addIssue({ code: 'custom', message })
})
export type SurveyDefinition = z.infer<typeof surveyDefinition>

/** The edition with this key. Throws when the version has none: a collector always names one that exists. */
export function getEdition(definition: SurveyDefinition, key: string): Edition {
  const found = definition.editions.find((candidate) => candidate.key === key)
  if (!found) throw new Error(`survey ${definition.key} has no edition ${key}`)
  return found
}

/** The questions of an edition in asking order, in its words. */
export function questionsOf(definition: SurveyDefinition, { key, questions }: Edition): readonly Question[] {
  return definition.questions.filter((candidate) => questions.includes(candidate.key))
    .map((candidate) => ({ ...candidate, text: candidate.wording?.[key] ?? candidate.text }))
}

function inconsistencies(definition: { editions: readonly Edition[]; questions: readonly Question[] }): string[] {
  const keys = definition.questions.map(({ key }) => key)
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `question ${key} stands twice`)
  const unknown = definition.editions.flatMap(({ key, questions }) => questions.filter((name) => !keys.includes(name)).map((name) => `edition ${key} names ${name}, which does not exist`))
  const early = definition.questions.flatMap(({ key, when }, index) => when && !keys.slice(0, index).includes(when.question) ? [`question ${key} depends on ${when.question}, which is not asked before`] : [])
  return [...twice, ...unknown, ...early]
}
