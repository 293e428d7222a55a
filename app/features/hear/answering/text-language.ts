import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'

/**
 * The language of a text: the page's, unless most of its letters are in a script the page's language is not written in.
 * Then `und`, "not sure": a reader says which it is. Never a filter on results (I18N-11).
 */
export function languageOfText(text: string, pageLanguage: string): string {
  const letters = text.match(/\p{L}/gu) ?? []
  if (letters.length === 0) return pageLanguage
  const own = scriptPattern(pageLanguage)
  if (!own) return pageLanguage
  const fitting = letters.filter((letter) => own.test(letter)).length
  return fitting * 2 >= letters.length ? pageLanguage : 'und'
}

/** An answer with the language its words are in; others stay as they are. */
export function answerInItsLanguage(value: AnswerValue): AnswerValue {
  return value.is === 'text' ? { ...value, language: languageOfText(value.text, value.language) } : value
}

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u, Arab: /\p{Script=Arabic}/u, Cyrl: /\p{Script=Cyrillic}/u, Guru: /\p{Script=Gurmukhi}/u,
  Beng: /\p{Script=Bengali}/u, Gujr: /\p{Script=Gujarati}/u, Hant: /\p{Script=Han}/u,
}

const patterns = new Map<string, RegExp | undefined>()
const MOST_PATTERNS = 100

/** undefined for a language whose script we do not tell apart, and for what is no language: a device may send anything. */
function scriptPattern(language: string): RegExp | undefined {
  if (!patterns.has(language)) {
    if (patterns.size >= MOST_PATTERNS) patterns.clear()
    patterns.set(language, SCRIPTS[scriptOf(language) ?? ''])
  }
  return patterns.get(language)
}

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    return undefined
  }
}
