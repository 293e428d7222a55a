import { posix } from 'node:path'
import ts from 'typescript'
import { complaint, findNodes, isTest, parse, type Source } from '#tests/conventions/sources.ts'

// Who may import whom: the table of architecture.md with settled 34 and 36.
const FLOORS = ['ground', 'ask', 'hear', 'understand', 'respond'] as const

/** What a zone may import besides itself. `*`: everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  routes: ['server', 'features', 'components', 'forms', 'i18n', 'paths', 'db', 'styles', 'enhance'],
  server: ['features', 'forms', 'i18n', 'db', 'paths'],
  features: ['components', 'forms', 'i18n', 'db', 'paths'],
  components: ['forms', 'i18n', 'paths'],
  i18n: ['paths', 'locales'],
  forms: ['i18n', 'paths'],
  entry: ['server', 'components', 'i18n', 'paths', 'styles', 'enhance'],
  enhance: ['paths', 'forms', 'features', 'i18n'],
  paths: [],
  db: [],
  bin: ['*'],
  seeds: ['*'],
  tests: ['*'],
  configuration: ['*'],
}

const FOREIGN: readonly { readonly packages: RegExp; readonly allowed: RegExp; readonly why: string; readonly types?: boolean }[] = [
  { packages: /^@remix-run\//, allowed: /^(app\/(routes|server)\/|app\/root\.tsx|app\/entry\.|app\/components\/office-|bin\/|[^/]+$)/, why: 'Remix stays in routes, root, entry, server and the frame of the office' },
  { packages: /^express$|^helmet$|^compression$/, allowed: /^app\/server\/|^bin\//, why: 'HTTP stays in app/server' },
  { packages: /^(pg|better-sqlite3)$/, allowed: /^db\/|^bin\//, why: 'database drivers stay in db' },
  { packages: /^kysely$/, allowed: /^(db|seeds|bin)\/|\.server\.ts$/, why: 'queries stay in *.server.ts', types: true },
  { packages: /^react(-dom)?(\/|$)/, allowed: /\.tsx$|^app\/components\//, why: 'React stays in views', types: true },
]

/** Every import that goes where it may not. */
export function checkFloors(sources: readonly Source[]): readonly string[] {
  return sources.filter((source) => /\.tsx?$/.test(source.path) && !isTest(source)).flatMap((source) =>
    importsOf(source).flatMap(({ node, target, typeOnly }) => {
      const wrong = target.startsWith('npm:') ? wrongPackage(source.path, target.slice('npm:'.length), typeOnly) : wrongZone(source.path, target)
      return wrong ? [complaint(node, wrong)] : []
    }))
}

interface Import {
  readonly node: ts.Node
  readonly target: string
  /** Gone once compiled. */
  readonly typeOnly: boolean
}

/** What a file imports: paths of the repository, packages as `npm:name`. */
export function importsOf(source: Source): readonly Import[] {
  const texts = findNodes(parse(source), isImport).flatMap((node) => {
    const from = ts.isCallExpression(node) ? node.arguments[0] : node.moduleSpecifier
    return from && ts.isStringLiteral(from) ? [{ node, text: from.text.replace(/\?.*$/, '') }] : []
  })
  return texts.map(({ node, text }) => ({ node, target: resolve(source.path, text), typeOnly: isTypeOnly(node) }))
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node) || !node.importClause) return false
  const { isTypeOnly: whole, name, namedBindings } = node.importClause
  return whole || (!name && namedBindings !== undefined && ts.isNamedImports(namedBindings) && namedBindings.elements.every((element) => element.isTypeOnly))
}

function isImport(node: ts.Node): node is ts.ImportDeclaration | ts.ExportDeclaration | ts.CallExpression {
  if (ts.isCallExpression(node)) return node.expression.kind === ts.SyntaxKind.ImportKeyword
  return ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
}

function resolve(from: string, text: string): string {
  if (text.startsWith('#')) return text.slice(1)
  return text.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), text)) : `npm:${text}`
}

function wrongPackage(path: string, name: string, typeOnly: boolean): string | undefined {
  if (zoneOf(path) === 'enhance' && /^react|^zod|^@remix-run/.test(name)) return `enhance imports ${name}`
  const rule = FOREIGN.find(({ packages, allowed, types }) => packages.test(name) && !allowed.test(path) && !(types && typeOnly))
  return rule && `imports ${name}: ${rule.why}`
}

function wrongZone(path: string, target: string): string | undefined {
  if (path === 'app/server/register.ts') return undefined // the composition root
  const [from, to] = [zoneOf(path), zoneOf(target)]
  if (from === to) return wrongInside(from, path, target)
  const allowed = MAY_IMPORT[from] ?? []
  if (!allowed.includes('*') && !allowed.includes(to)) return `${from} imports ${to}: ${target}`
  return from === 'enhance' && to === 'features' && /\.server\.|\.tsx$/.test(target) ? `enhance imports more than pure rules: ${target}` : undefined
}

function wrongInside(zone: string, path: string, target: string): string | undefined {
  if (zone === 'routes') return path.split('/')[2] === target.split('/')[2] ? undefined : `a route imports another route: ${target}`
  if (zone !== 'features') return undefined
  const [own, other] = [floorOf(path), floorOf(target)]
  return other > own ? `${FLOORS[own] ?? 'features'} imports ${FLOORS[other] ?? 'features'}: ${target}` : undefined
}

function floorOf(path: string): number {
  return FLOORS.findIndex((floor) => path.split('/')[2] === floor)
}

function zoneOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  if (top !== 'app') return path.includes('/') ? top : 'configuration'
  if (second.startsWith('root.') || second.startsWith('entry.')) return 'entry'
  return second === 'paths.ts' ? 'paths' : second
}
