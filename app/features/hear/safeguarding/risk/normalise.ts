import { CYRILLIC_LOOK_ALIKES, LATIN_LOOK_ALIKES, LETTER_FOLDS, SIGN_LETTERS } from '#app/features/hear/safeguarding/risk/letter-folds.ts'

/** A word of a text as it is compared: without case, marks, doubled letters and disguise. */
export interface Word {
  /** How it may be read, the likeliest first: `ki11` is "kiii" and "kill". */
  readonly forms: readonly string[]
  /** A sentence ended before it. */
  readonly newSentence: boolean
  /** One sign of a script that is written without spaces. */
  readonly sign: boolean
}

/** Nothing longer is compared: the longest answer a survey takes is far shorter. */
const LONGEST_TEXT = 20_000

/** The words of a text, in order. Linear in its length. */
export function wordsOf(text: string): readonly Word[] {
  const letters = Array.from(folded(text))
  const words: Word[] = []
  let word = ''
  let newSentence = true
  const finish = () => {
    if (word !== '') { words.push({ forms: formsOf(word), newSentence, sign: false }); newSentence = false }
    word = ''
  }
  letters.forEach((letter, index) => {
    const kind = kindOf(letter)
    if (kind === 'letter' || (kind === 'sign letter' && isInsideWord(letters, index, word))) { word += letter; return }
    if (kind === 'nothing' || (kind === 'mask' && word !== '' && kindOf(letters[index + 1] ?? ' ') === 'letter')) return
    finish()
    if (kind === 'sign') { words.push({ forms: [letter], newSentence, sign: true }); newSentence = false }
    if (kind === 'end') newSentence = true
  })
  finish()
  return words
}

/** NFKC, lower case, and no marks: except where marks are vowels. */
function folded(text: string): string {
  const plain = text.slice(0, LONGEST_TEXT).normalize('NFKC').toLowerCase().normalize('NFD')
  let out = ''
  for (const letter of plain) out += foldOf(letter)
  return out
}

const folds = new Map<string, string>()

function foldOf(letter: string): string {
  const known = folds.get(letter)
  if (known !== undefined) return known
  const fold = MARK.test(letter) && !VOWEL_SIGN.test(letter) ? '' : LETTER_FOLDS.get(letter) ?? letter
  if (folds.size < MOST_REMEMBERED) folds.set(letter, fold)
  return fold
}

const MOST_REMEMBERED = 5000
const MARK = /[\p{Mn}\p{Me}\u0640]/u // and the Arabic letter that only lengthens
/** In the scripts of India and South East Asia a mark is a vowel: taking it off would make another word. */
const VOWEL_SIGN = /[\u0900-\u0DFF\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/u
const LETTER = /[\p{L}\p{M}\p{Nd}]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const NOTHING = /[\u0027\u2018\u2019\u02BC\u0060\u00B4\u02BB\u00AD\u200B-\u200F\u2060-\u2064\u2066-\u2069\uFEFF]/u // apostrophes, and what joins, hides or turns letters
const END = /[.?!…。！？؟।\n\r]/u

type Kind = 'letter' | 'sign letter' | 'sign' | 'nothing' | 'mask' | 'end' | 'gap'
const kinds = new Map<string, Kind>()

function kindOf(letter: string): Kind {
  const known = kinds.get(letter)
  if (known) return known
  const kind = findKind(letter)
  if (kinds.size < MOST_REMEMBERED) kinds.set(letter, kind)
  return kind
}

function findKind(letter: string): Kind {
  if (UNSPACED.test(letter)) return 'sign'
  if (LETTER.test(letter)) return 'letter'
  if (letter in SIGN_LETTERS) return 'sign letter'
  if (NOTHING.test(letter)) return 'nothing'
  if (letter === '*' || letter === '#') return 'mask'
  return END.test(letter) ? 'end' : 'gap'
}

/** `@` and `$` begin or continue a word; `!` and `|` only after one or two letters and before another: `k!ll`, but "Help!I". */
function isInsideWord(letters: readonly string[], index: number, word: string): boolean {
  const before = letters[index]
  const next = kindOf(letters[index + 1] ?? ' ')
  if (next !== 'letter' && !(before === '$' && word !== '')) return false
  return before === '!' || before === '|' || before === '¡' ? /^\P{L}*\p{L}{1,2}$/u.test(word.slice(-3)) && word.length <= 4 : true
}

/** The ways a written word may be read. */
function formsOf(word: string): readonly string[] {
  if (PLAIN.test(word)) return [withoutDoubles(word)]
  return [...new Set(withoutSigns(word).flatMap(inOneScript).flatMap(withoutArticle).map(withoutDoubles))].filter((form) => form !== '')
}

const PLAIN = /^[a-z]+$/

function withoutSigns(word: string): readonly string[] {
  if (!SIGN.test(word) || !/\p{L}/u.test(word)) return [word]
  const read = (one: string) => word.replace(SIGNS, (sign) => sign === '1' ? one : SIGN_LETTERS[sign] ?? sign)
  return word.includes('1') ? [read('i'), read('l')] : [read('i')]
}

const SIGN = /[0-9@$€!|¡]/u
const SIGNS = /[0-9@$€!|¡]/gu
const CYRILLIC_OR_GREEK = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/** A word of two scripts is a disguise or a slip of the keyboard: it is read in either. */
function inOneScript(word: string): readonly string[] {
  if (!CYRILLIC_OR_GREEK.test(word)) return [word]
  const letters = Array.from(word)
  const latin = letters.map((letter) => LATIN_LOOK_ALIKES.get(letter) ?? letter).join('')
  if (!/[a-z]/.test(word)) return letters.length >= 4 && !CYRILLIC_OR_GREEK.test(latin) ? [word, latin] : [word]
  const cyrillic = letters.map((letter) => CYRILLIC_LOOK_ALIKES.get(letter) ?? letter).join('')
  return letters.filter((letter) => CYRILLIC_OR_GREEK.test(letter)).length * 2 > letters.length ? [cyrillic, latin] : [latin, cyrillic]
}

const ARTICLE = /^(?:[وبفك]ال|لل|ال|[وبفل])(?=[\u0620-\u06FF]{3})/u

/** Arabic writes "and", "the", "with" onto the word. */
function withoutArticle(word: string): readonly string[] {
  return ARTICLE.test(word) ? [word, word.replace(ARTICLE, '')] : [word]
}

/** `kiiilll` and `kill` are the same word; numbers are not. */
function withoutDoubles(word: string): string {
  let without = ''
  let last = ''
  for (const letter of word) {
    if (letter !== last || (letter >= '0' && letter <= '9')) without += letter
    last = letter
  }
  return without
}
