import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'

/**
 * The language of a text: the page's, unless most of its letters are in a script the page's language is not written in.
 * Then `und`, "not sure": a reader says which it is. Never a filter on results (I18N-11).
 */
export function languageOfText(text: string, pageLanguage: string): string {
  const own = scriptPattern(pageLanguage)
  if (own === 'no language') return 'und'
  const letters = text.match(/\p{L}/gu) ?? []
  if (letters.length === 0 || own === undefined) return pageLanguage
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

type Script = RegExp | 'no language' | undefined

const patterns = new Map<string, Script>()
const MOST_PATTERNS = 100

/** undefined for a language whose script we do not tell apart. A device may send anything: what only looks like a tag is no language. */
function scriptPattern(language: string): Script {
  if (!patterns.has(language)) {
    if (patterns.size >= MOST_PATTERNS) patterns.clear()
    patterns.set(language, scriptOf(language))
  }
  return patterns.get(language)
}

function scriptOf(language: string): Script {
  try {
    return SCRIPTS[new Intl.Locale(language).maximize().script ?? '']
  } catch {
    return 'no language'
  }
}
