import type { Source } from '#tests/conventions/sources.ts'

const FOLDER = 'app/features/ask/surveys/kinds/'

/** The parts of a kind, and what each is for. */
const PARTS = {
  '.ts': 'its schema',
  '-answer.ts': 'how it is read and said',
  '-view.tsx': 'its page',
  '-easy-view.tsx': 'its page in Easy Read',
  '-check.tsx': 'how it reads in "Check your answers"',
  '-data.ts': 'its columns and how results count it',
} as const

/** Where a kind is registered, and with which parts. */
const REGISTRIES = {
  'app/features/ask/surveys/survey-definition.ts': ['.ts'],
  'app/features/ask/surveys/question-kinds.ts': ['-answer.ts'],
  'app/features/ask/surveys/question-view.tsx': ['-view.tsx', '-easy-view.tsx'],
  'app/features/ask/surveys/question-check.tsx': ['-check.tsx'],
  'app/features/ask/surveys/question-data.ts': ['-data.ts'],
} as const

/** What is missing for a folder to be a kind of question. A folder that only stands for questions of another kind (a grid, for its rows) needs its schema alone. */
export function checkQuestionKinds(sources: readonly Source[]): readonly string[] {
  return kindsIn(sources).flatMap((kind) => standsForOthers(sources, kind) ? unregistered(sources, kind, ['.ts']) : [...missingParts(sources, kind), ...unregistered(sources, kind, Object.keys(PARTS))])
}

export function kindsIn(sources: readonly Source[]): readonly string[] {
  return [...new Set(sources.filter(({ path }) => path.startsWith(FOLDER)).map(({ path }) => path.slice(FOLDER.length).split('/')[0] ?? ''))].sort()
}

function missingParts(sources: readonly Source[], kind: string): readonly string[] {
  const missing = Object.entries(PARTS).filter(([ending]) => textAt(sources, partOf(kind, ending)) === undefined)
  return missing.map(([ending, what]) => `${kind} has no ${kind}${ending}: ${what}`)
}

function unregistered(sources: readonly Source[], kind: string, parts: readonly string[]): readonly string[] {
  return Object.entries(REGISTRIES).flatMap(([registry, endings]) => endings.filter((ending) => parts.includes(ending))
    .filter((ending) => !textAt(sources, registry)?.includes(`'#${partOf(kind, ending)}'`))
    .map((ending) => `${kind}${ending} is not named in ${registry}`))
}

function standsForOthers(sources: readonly Source[], kind: string): boolean {
  return /export function rowsOf\(/.test(textAt(sources, partOf(kind, '.ts')) ?? '')
}

function partOf(kind: string, ending: string): string {
  return `${FOLDER}${kind}/${kind}${ending}`
}

function textAt(sources: readonly Source[], path: string): string | undefined {
  return sources.find((source) => source.path === path)?.text
}
