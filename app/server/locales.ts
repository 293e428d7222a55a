import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CheckedTexts } from '#app/features/ground/languages/language-state.server.ts'
import type { Texts } from '#app/i18n/translator.ts'

/** Reads `locales/<language>/<namespace>.json`. A new language is a new folder; files beginning with `_` are about the texts, not texts. */
export function readLocales(folder: string): Texts {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Object.fromEntries(languages.map(({ name }) => [name, readNamespaces(join(folder, name))]))
}

function readNamespaces(folder: string): Record<string, Record<string, unknown>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.startsWith('_'))
  return Object.fromEntries(files.map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))]))
}

/** Reads `locales/<language>/_state.json`: which texts a person has checked, and against which English (settled 31). */
export function readCheckedTexts(folder: string): CheckedTexts {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Object.fromEntries(languages.map(({ name }) => [name, readState(join(folder, name, '_state.json'))]))
}

const state = z.record(z.string(), z.object({ english: z.string(), checkedBy: z.string() }))

function readState(file: string): CheckedTexts[string] {
  return existsSync(file) ? state.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
}
