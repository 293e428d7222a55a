import { namedIn } from '#app/features/ask/surveys/condition.ts'
import { pipesIn } from '#app/features/ask/surveys/piping.ts'
import type { DefinedQuestion, Edition } from '#app/features/ask/surveys/survey-definition.ts'

interface Definition { readonly editions: readonly Edition[]; readonly questions: readonly DefinedQuestion[] }

/** What does not fit together in a survey's definition, one sentence each: keys, editions, conditions and pipes that look ahead. */
export function checkDefinition(definition: Definition): readonly string[] {
  return [...keysTwice(definition), ...unknownInEditions(definition), ...lookingAhead(definition), ...unknownCodes(definition)]
}

function keysTwice({ questions }: Definition): readonly string[] {
  const keys = questions.flatMap(keysOf)
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `question ${key} stands twice`)
}

function unknownInEditions({ editions, questions }: Definition): readonly string[] {
  const known = new Set(questions.map(({ key }) => key))
  return editions.flatMap(({ key, questions: names }) => names.filter((name) => !known.has(name)).map((name) => `edition ${key} names ${name}, which does not exist`))
}

/** A condition or a pipe speaks only of questions asked before (no dead end, no page that waits for a later one). */
function lookingAhead({ questions }: Definition): readonly string[] {
  const before = new Set<string>()
  return questions.flatMap((question) => {
    const named = [...(question.when ? namedIn(question.when) : []), ...pipesIn(question.text)]
    const early = named.filter((key) => !before.has(key)).map((key) => `question ${question.key} depends on ${key}, which is not asked before`)
    for (const key of keysOf(question)) before.add(key)
    return early
  })
}

function unknownCodes({ questions }: Definition): readonly string[] {
  const codes = new Map(questions.flatMap((question) => keysOf(question).map((key) => [key, codesOf(question)] as const)))
  return questions.flatMap(({ key, when }) => (when ? namedCodes(when) : [])
    .filter(([question, code]) => codes.get(question)?.includes(code) === false)
    .map(([question, code]) => `question ${key} waits for ${code}, which ${question} does not offer`))
}

function namedCodes(condition: NonNullable<DefinedQuestion['when']>): readonly (readonly [string, string])[] {
  if ('all' in condition) return condition.all.flatMap(namedCodes)
  if ('any' in condition) return condition.any.flatMap(namedCodes)
  if ('not' in condition) return namedCodes(condition.not)
  return 'oneOf' in condition ? condition.oneOf.map((code) => [condition.question, code] as const) : []
}

function codesOf(question: DefinedQuestion): readonly string[] {
  const own = 'options' in question ? question.options.flatMap(({ code, missing }) => missing ? [code, missing] : [code]) : []
  const none = question.kind === 'pick' && question.none ? [question.none.code] : []
  return [...own, ...none, 'skipped']
}

function keysOf(question: DefinedQuestion): readonly string[] {
  return question.kind === 'grid' ? [question.key, ...question.rows.map(({ key }) => key)] : [question.key]
}
