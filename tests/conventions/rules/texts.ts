/** The texts of one language: `namespace:key` to text. */
export type FlatTexts = ReadonlyMap<string, string>

const PLURAL = /_(zero|one|two|few|many|other)$/

/** `{ plan: { title: { short: 'Plan' } } }` as `plan:title.short` → `Plan`. */
export function flatten(namespaces: Readonly<Record<string, unknown>>): FlatTexts {
  return new Map(Object.entries(namespaces).flatMap(([name, texts]) => entriesOf(texts, '').map(([key, text]) => [`${name}:${key}`, text] as const)))
}

function entriesOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return [[path, '']]
  return Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, path ? `${path}.${key}` : key))
}

/** The key without its plural form. Forms count as plural only where there is an `_other`. */
export function baseOf(key: string, texts: FlatTexts): string {
  const base = key.replace(PLURAL, '')
  return base !== key && texts.has(`${base}_other`) ? base : key
}

/** The keys a language must have for what English has: its own plural forms, everything else as it is. */
export function keysFor(language: string, english: FlatTexts): ReadonlySet<string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  return new Set([...english.keys()].flatMap((key) => {
    const base = baseOf(key, english)
    const zero = english.has(`${base}_zero`) ? ['zero'] : [] // i18next says `_zero` for 0 in every language: what English says there must be said
    return base === key ? [key] : [...forms, ...zero].map((form) => `${base}_${form}`)
  }))
}

/** What is missing, too many, empty or has other {{variables}} than the English. */
export function checkLanguage(language: string, texts: FlatTexts, english: FlatTexts): readonly string[] {
  const wanted = keysFor(language, english)
  return [
    ...[...wanted].filter((key) => !texts.has(key)).map((key) => `${language} lacks ${key}`),
    ...[...texts.keys()].filter((key) => !wanted.has(key)).map((key) => `${language} has ${key}, English does not`),
    ...[...texts].filter(([, text]) => text.trim() === '').map(([key]) => `${language} says nothing for ${key}`),
    ...[...texts].flatMap(([key, text]) => otherVariables(language, key, text, english)),
  ]
}

/** The same of easier words, which may leave out whatever is easy already, but not one plural form of several. */
export function checkEasier(folder: string, texts: FlatTexts, english: FlatTexts): readonly string[] {
  const begun = new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))
  return checkLanguage(folder, texts, english).filter((problem) => {
    const lacking = / lacks (\S+)$/.exec(problem)?.[1]
    return lacking === undefined || (PLURAL.test(lacking) && begun.has(lacking.replace(PLURAL, '')))
  })
}

/** A form for one number may leave the number out: "one answer", and Arabic's dual. */
const MAY_LEAVE_OUT_COUNT = /_(zero|one|two)$/

function otherVariables(language: string, key: string, text: string, english: FlatTexts): readonly string[] {
  const base = key.replace(PLURAL, '')
  const source = english.get(key) ?? english.get(`${base}_other`)
  if (source === undefined) return []
  const drop = (names: readonly string[]) => names.filter((name) => !(name === 'count' && MAY_LEAVE_OUT_COUNT.test(key)))
  const [own, wanted] = [drop(variablesOf(text)), drop(variablesOf(source))]
  return own.join() === wanted.join() ? [] : [`${language} has {{${own.join(', ')}}} in ${key}, English {{${wanted.join(', ')}}}`]
}

function variablesOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{([^}]*)\}\}/g)].map(([, name = '']) => name.split(',')[0]?.trim() ?? ''))].sort()
}

/** Keys that stand in the code: exact ones, and patterns where a part is put in at run time. */
export interface UsedKeys {
  readonly exact: ReadonlyMap<string, string>
  readonly patterns: ReadonlyMap<string, string>
}

export function checkUnused(english: FlatTexts, used: UsedKeys): readonly string[] {
  const patterns = [...used.patterns.keys()].map(asExpression)
  return [...english.keys()].filter((key) => !usedAs(key, used.exact) && !patterns.some((pattern) => pattern.test(key)))
}

export function checkMissing(english: FlatTexts, used: UsedKeys): readonly string[] {
  const keys = [...english.keys()]
  const there = new Set(keys.flatMap(allNames))
  return [
    ...[...used.exact].filter(([key]) => !there.has(key)).map(([key, where]) => `${where} says ${key}, which is not in locales/en`),
    ...[...used.patterns].filter(([pattern]) => !keys.some((key) => asExpression(pattern).test(key))).map(([pattern, where]) => `${where} says ${pattern}, nothing in locales/en fits`),
  ]
}

function usedAs(key: string, exact: ReadonlyMap<string, string>): boolean {
  return allNames(key).some((name) => exact.has(name))
}

/** `a.b_404_other` is also asked for as `a.b_404` and `a.b`: plural forms and contexts are chosen by i18next. */
function allNames(key: string): readonly string[] {
  const plain = key.replace(PLURAL, '')
  return [key, plain, plain.replace(/_[^_.:]+$/, '')]
}

function asExpression(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\w.-]+')}(_\\w+)?$`)
}
