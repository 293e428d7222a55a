import { questionsOf, type Edition, type SurveyDefinition } from '#app/features/ask/surveys/survey-definition.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'
import type { Texts } from '#app/i18n/translator.ts'

/** Whether a survey can be offered in a language, and what it lacks: parts of the survey, and parts of the interface. */
export interface LanguageReadiness {
  readonly language: string
  readonly ready: boolean
  /** `title`, `introduction` or keys of questions. */
  readonly survey: readonly string[]
  /** Parts of `locales/` as `namespace.part`. */
  readonly interface: readonly string[]
}

/** Consent, help and errors: without these nobody is asked anything (I18N, issue 3 number 13). */
const SAFETY_PARTS = ['answering.start', 'answering.help', 'answering.errors', 'help'] as const

/** Which languages have every text of an edition and the interface's safety texts. English is their source. Pure. */
export function languagesReady(definition: SurveyDefinition, edition: Edition, texts: Texts): readonly LanguageReadiness[] {
  const parts = partsOf(definition, edition)
  return Object.keys(texts).filter((folder) => !folder.endsWith('-x-easy')).map((language) => {
    const survey = parts.filter(({ said }) => said.some((text) => !text[language])).map(({ name }) => name)
    const lacking = SAFETY_PARTS.filter((part) => lacks(part, texts['en'] ?? {}, texts[language] ?? {}))
    return { language, ready: survey.length + lacking.length === 0, survey, interface: lacking }
  })
}

interface Part { readonly name: string; readonly said: readonly LocalizedText[] }

function partsOf(definition: SurveyDefinition, edition: Edition): readonly Part[] {
  return [
    { name: 'title', said: [definition.title] }, { name: 'introduction', said: edition.intro },
    ...questionsOf(definition, edition).map((question) => ({ name: question.key, said: textsIn(question) })),
  ]
}

/** Other editions' words, easier words and recordings may be missing: the standard ones stand in for them. */
const NOT_NEEDED = new Set(['wording', 'easyRead', 'clips', 'bsl'])

/** Every text of a question, whatever its kind: text, hint, options, ends of scales. */
function textsIn(value: unknown): readonly LocalizedText[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  if (isLocalized(value)) return [value]
  return Object.entries(value).filter(([key]) => !NOT_NEEDED.has(key)).flatMap(([, inner]) => textsIn(inner))
}

function isLocalized(value: object): value is LocalizedText {
  return 'en' in value && Object.values(value).every((text) => typeof text === 'string')
}

function lacks(part: string, english: Record<string, unknown>, own: Record<string, unknown>): boolean {
  const has = new Set(keysIn(partAt(own, part)))
  return keysIn(partAt(english, part)).some((key) => !has.has(key))
}

function partAt(texts: Record<string, unknown>, part: string): unknown {
  return part.split('.').reduce<unknown>((at, name) => typeof at === 'object' && at !== null ? new Map(Object.entries(at)).get(name) : undefined, texts)
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/

/** The keys of what says something; plural forms count as one, every language has its own. */
function keysIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [path.replace(PLURAL, '')]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => keysIn(inner, `${path}.${key}`))
}
