import { createHash } from 'node:crypto'
import { PUBLIC_NAMESPACES, type Texts } from '#app/i18n/translator.ts'

/** How far the public texts of a language are. Plural forms of one text count as one. */
export interface LanguageState {
  readonly language: string
  readonly all: Progress
  /** Consent, help and errors alone. */
  readonly safety: Progress
}

export interface Progress {
  /** Texts there are in English. */
  readonly wanted: number
  readonly present: number
  /** Of those present, how many a person has read beside the English as it stands now. */
  readonly checked: number
}

/** Who checked a text, and against which English: one entry of `locales/<language>/_state.json`; no entry is a machine's draft (settled 31). */
export interface Checked { readonly english: string; readonly checkedBy: string }

/** `states[language][namespace:key]`. */
export type CheckedTexts = Readonly<Record<string, Readonly<Record<string, Checked>>>>

/** What has to be understood before anybody is asked anything, or when something goes wrong (issue 3 number 13). */
const SAFETY = ['answering:start.', 'answering:help.', 'answering:errors.', 'answering:device.', 'answering:closed.', 'errors:', 'help:']

/** The state of every language with texts. English is what the others are made from and always whole. Pure. */
export function languageStates(texts: Texts, checked: CheckedTexts): ReadonlyMap<string, LanguageState> {
  const english = publicTexts(texts['en'])
  return new Map(Object.keys(texts).map((language) => {
    const own = language === 'en' ? english : publicTexts(texts[language])
    const isChecked = (key: string) => language === 'en' || checked[language]?.[key]?.english === hashOfEnglish(english.get(key) ?? '')
    const keys = [...english.keys()]
    return [language, { language, all: progress(keys, own, isChecked), safety: progress(keys.filter(isSafety), own, isChecked) }]
  }))
}

/** Whether a language may be offered to readers. */
export function mayBeOffered({ safety }: LanguageState): boolean {
  return safety.present === safety.wanted
}

/** Whether its readers are told that a computer translated. */
export function isDraft({ safety }: LanguageState): boolean {
  return safety.checked < safety.wanted
}

/** The English a translation was checked against. */
export function hashOfEnglish(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function progress(keys: readonly string[], own: ReadonlyMap<string, string>, isChecked: (key: string) => boolean): Progress {
  const present = keys.filter((key) => own.has(key))
  return { wanted: keys.length, present: present.length, checked: present.filter(isChecked).length }
}

function isSafety(key: string): boolean {
  return SAFETY.some((part) => key.startsWith(part))
}

function publicTexts(namespaces: Texts[string] = {}): ReadonlyMap<string, string> {
  return new Map(PUBLIC_NAMESPACES.flatMap((name) => textsIn(namespaces[name] ?? {}, `${name}:`)))
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/

/** What is said, by key without plural form: the last form stands for all. */
function textsIn(value: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [[key.replace(PLURAL, ''), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, key.endsWith(':') ? key + name : `${key}.${name}`))
}
