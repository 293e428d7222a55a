import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** `texts[language][English]`: what `seeds/demo/translations/<language>.json` say. */
export type SeedTexts = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A document with every object that says something in English saying it in the other languages too. What stands in the document itself is kept. */
export function withTranslations(document: unknown, texts: SeedTexts): unknown {
  if (Array.isArray(document)) return document.map((inner) => withTranslations(inner, texts))
  if (typeof document !== 'object' || document === null) return document
  const english = englishOf(document)
  if (english !== undefined) return { ...translationsOf(english, texts), ...document }
  return Object.fromEntries(Object.entries(document).map(([key, inner]) => [key, withTranslations(inner, texts)]))
}

/** Every English text of a document, once, in its order. */
export function listEnglish(document: unknown): readonly string[] {
  if (typeof document !== 'object' || document === null) return []
  const english = englishOf(document)
  return english === undefined ? [...new Set(Object.values(document).flatMap(listEnglish))] : [english]
}

/** A document of the demonstration as it is seeded. */
export function readSeed(path: string): unknown {
  return withTranslations(JSON.parse(readFileSync(path, 'utf8')), readSeedTexts())
}

export function readSeedTexts(): SeedTexts {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'))
  return Object.fromEntries(files.map((file) => [file.slice(0, -'.json'.length), flat.parse(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')))]))
}

const FOLDER = 'seeds/demo/translations'
const flat = z.record(z.string(), z.string())

function englishOf(document: object): string | undefined {
  return 'en' in document && typeof document.en === 'string' ? document.en : undefined
}

function translationsOf(english: string, texts: SeedTexts): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).flatMap(([language, known]) => known[english] ? [[language, known[english]]] : []))
}
