import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NAMESPACES, PUBLIC_NAMESPACES } from '#app/i18n/translator.ts'
import { readLocales } from '#app/server/locales.ts'
import { checkEasier, checkLanguage, checkMissing, checkUnused, flatten, keysFor, type FlatTexts } from '#tests/conventions/rules/texts.ts'
import { findUsedKeys } from '#tests/conventions/rules/used-keys.ts'
import { listCode } from '#tests/conventions/sources.ts'
import { createDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { seedEmpty } from '#seeds/empty/empty.ts'

const locales = readLocales('locales')
const english = flatten(locales['en'] ?? {})
const publicEnglish = flatten(Object.fromEntries(PUBLIC_NAMESPACES.map((name) => [name, locales['en']?.[name] ?? {}])))
const used = findUsedKeys(listCode(), NAMESPACES)
const offered = await offeredLanguages()

/** `<language>-x-easy`: the easier words of a language, only where there are some. */
function isEasy(folder: string): boolean {
  return folder.endsWith('-x-easy')
}

/** The languages a new installation offers, beside folders that are already there. */
async function offeredLanguages(): Promise<readonly string[]> {
  const database = createDatabase('file::memory:')
  await migrate(database)
  await seedEmpty(database.db)
  const rows = await database.db.selectFrom('language').select('tag').orderBy('position').execute()
  await database.db.destroy()
  return [...new Set([...rows.map(({ tag }) => tag), ...Object.keys(locales).filter((folder) => !isEasy(folder))])]
}

describe('the English texts', () => {
  it('have a file for every namespace and no other', () => {
    expect(Object.keys(locales['en'] ?? {}).sort()).toEqual([...NAMESPACES].sort())
  })

  it('are all used', () => {
    expect(checkUnused(english, used)).toEqual([])
  })

  it('have every key the code says', () => {
    expect(checkMissing(english, used)).toEqual([])
  })

  it('have all their own plural forms and are not empty', () => {
    expect(checkLanguage('en', english, english)).toEqual([])
  })
})

describe.each(offered.filter((language) => language !== 'en'))('the texts in %s', (language) => {
  it('say the same things as the English, with the plural forms of the language and the same variables', () => {
    expect(checkLanguage(language, flatten(locales[language] ?? {}), publicEnglish)).toEqual([])
  })

  it('say who checked them only of texts there are', () => {
    const unknown = Object.keys(readState(language)).filter((key) => !english.has(key) && !keysFor(language, english).has(key))
    expect(unknown).toEqual([])
  })
})

describe.each(Object.keys(locales).filter(isEasy))('the easier words in %s', (folder) => {
  const easier = flatten(locales[folder] ?? {})
  const standard = flatten(locales[folder.replace('-x-easy', '')] ?? {})

  it('stand only for texts there are, with the same variables and plural forms', () => {
    expect(checkEasier(folder, easier, publicEnglish)).toEqual([])
  })

  it('are other words than the standard ones of their language, or need not be there', () => {
    const same = [...easier].filter(([key, text]) => standard.get(key) === text).map(([key]) => key)
    expect(same.filter((key) => !isSafety(key))).toEqual([])
  })

  it('have the words that keep somebody safe', () => {
    expect(['answering:start.danger', 'answering:help.body', 'help:danger.body', 'help:trusted.body', 'help:notRead'].filter((key) => !easier.has(key))).toEqual([])
  })
})

/** Safety texts are there in full, also where the standard ones are easy already. */
function isSafety(key: string): boolean {
  return /^(help|answering:(help|start|errors)\.)/.test(key)
}

/** `_state.json`: key → hash of its English and who checked it. A missing key is a machine's draft (settled 31). */
function readState(language: string): Readonly<Record<string, unknown>> {
  const folder = `locales/${language}`
  if (!Object.keys(locales).includes(language) || !readdirSync(folder).includes('_state.json')) return {}
  const state: unknown = JSON.parse(readFileSync(`${folder}/_state.json`, 'utf8'))
  return typeof state === 'object' && state !== null ? { ...state } : {}
}

function texts(of: Record<string, unknown>): FlatTexts {
  return flatten({ plan: of })
}

describe('the rules about texts', () => {
  const source = texts({ title: 'Plan of {{year}}', answers_one: '{{count}} answer', answers_other: '{{count}} answers' })

  it('ask for the plural forms a language has: six in Arabic, four in Polish, two in Urdu', () => {
    const count = (language: string) => [...keysFor(language, source)].filter((key) => key.startsWith('plan:answers_')).length
    expect([count('ar'), count('pl'), count('ur'), count('en')]).toEqual([6, 4, 2, 2])
  })

  it.each([
    [{ answers_one: '{{count}}', answers_other: '{{count}}' }, 'ur lacks plan:title'],
    [{ title: '{{year}}', answers_one: '1', answers_other: '{{count}}', more: 'x' }, 'ur has plan:more, English does not'],
    [{ title: '{{year}}', answers_one: '1', answers_other: '' }, 'ur says nothing for plan:answers_other'],
    [{ title: '{{month}}', answers_one: '1', answers_other: '{{count}}' }, 'ur has {{month}} in plan:title, English {{year}}'],
    [{ title: '{{year}}', answers_one: '1', answers_few: '2', answers_other: '{{count}}' }, 'ur has plan:answers_few, English does not'],
  ])('would catch %j', (own, what) => {
    expect(checkLanguage('ur', texts(own), source)).toContain(what)
  })

  it('would catch a text nobody uses and a key nobody wrote', () => {
    const code = `t('plan:title', { year }); const message = 'plan:errors.late'; t(\`plan:state.\${state}\`); t('help')`
    const keys = findUsedKeys([{ path: 'app/a.tsx', text: code }], ['common', 'plan'])
    expect(checkUnused(source, keys)).toEqual(['plan:answers_one', 'plan:answers_other'])
    expect(checkMissing(source, keys)).toEqual([
      'app/a.tsx:1 says plan:errors.late, which is not in locales/en',
      'app/a.tsx:1 says common:help, which is not in locales/en',
      'app/a.tsx:1 says plan:state.*, nothing in locales/en fits',
    ])
  })

  it.each([
    [{ title: 'What we do in {{month}}' }, ['en-x-easy has {{month}} in plan:title, English {{year}}']],
    [{ later: 'More' }, ['en-x-easy has plan:later, English does not']],
    [{ answers_one: '1 answer' }, ['en-x-easy lacks plan:answers_other']],
    [{ title: 'What we do in {{year}}' }, []],
  ])('let easier words leave out what is easy already, and nothing else: %j', (own, what) => {
    expect(checkEasier('en-x-easy', texts(own), source)).toEqual(what)
  })

  it('know contexts and plural forms of a used key', () => {
    const keys = findUsedKeys([{ path: 'app/a.tsx', text: `t('plan:page', { context }); t('plan:answers', { count })` }], ['plan'])
    expect(checkUnused(texts({ page: 'a', page_404: 'b', answers_one: 'c', answers_other: 'd' }), keys)).toEqual([])
  })
})
