import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A file of the product as a rule sees it; planted violations are made of the same. */
export interface Source {
  readonly path: string
  readonly text: string
}

const NOT_OURS = new Set(['node_modules', 'build', 'data', '.git', 'test-results', 'playwright-report', 'coverage'])

/** Every file of the repository whose name ends with one of these, in order of path. */
export function listSources(...endings: readonly string[]): readonly Source[] {
  return filesUnder('').filter((path) => endings.some((ending) => path.endsWith(ending))).map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

/** All code: what people write in TypeScript and JavaScript. */
export function listCode(): readonly Source[] {
  return listSources('.ts', '.tsx', '.mjs', '.js')
}

export function isTest({ path }: Source): boolean {
  return path.startsWith('tests/') || /\.test\.tsx?$/.test(path)
}

/** The syntax tree of a source. */
export function parse({ path, text }: Source): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
}

/** Every node of a tree for which `test` holds. */
export function findNodes<Found extends ts.Node>(root: ts.Node, test: (node: ts.Node) => node is Found): readonly Found[] {
  const found: Found[] = []
  const visit = (node: ts.Node) => {
    if (test(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return found
}

/** Where a node stands and what is wrong there: `app/paths.ts:12 …`. */
export function complaint(node: ts.Node, what: string): string {
  const file = node.getSourceFile()
  return `${file.fileName}:${lineOf(node)} ${what}`
}

export function lineOf(node: ts.Node): number {
  return node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return []
    const path = folder ? `${folder}/${entry.name}` : entry.name
    return entry.isDirectory() ? filesUnder(join(path)) : [path]
  })
}
