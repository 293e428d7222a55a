import ts from 'typescript'
import { complaint, findNodes, isTest, lineOf, parse, type Source } from '#tests/conventions/sources.ts'

const LONGEST_FILE = 300
const LONGEST_FUNCTION = 40

export function checkFileLengths(sources: readonly Source[]): readonly string[] {
  return sources.filter((source) => linesOf(source) > LONGEST_FILE).map((source) => `${source.path} has ${linesOf(source)} lines`)
}

/** Functions of every kind. The frame of a `describe` is not one: it holds tests, each counted by itself. */
export function checkFunctionLengths(sources: readonly Source[]): readonly string[] {
  return functionsIn(sources).filter(({ lines }) => lines > LONGEST_FUNCTION).map(({ node, lines }) => complaint(node, `a function of ${lines} lines`))
}

export function checkNames(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path }) => {
    const name = path.split('/').at(-1) ?? ''
    if (/^(utils?|helpers?|misc|common|shared)\.[^/]*tsx?$/.test(name) || /(^|\/)(utils?|helpers?|misc|common)\//.test(path)) return [`${path}: a name that says nothing`]
    return /^index\.tsx?$/.test(name) ? [`${path}: a barrel`] : []
  })
}

export function checkBarrels(sources: readonly Source[]): readonly string[] {
  return sources.filter((source) => /\.tsx?$/.test(source.path)).flatMap((source) =>
    findNodes(parse(source), ts.isExportDeclaration).filter(({ moduleSpecifier }) => moduleSpecifier !== undefined).map((node) => complaint(node, 'passes on what another file exports')))
}

/** For the report only: house-style asks for a median file of 60 lines, a median function of 10. */
export function describeSizes(sources: readonly Source[]): string {
  const product = sources.filter((source) => !isTest(source))
  const tests = sources.filter(isTest)
  const functions = functionsIn(product).map(({ lines }) => lines)
  const lines = product.map(linesOf)
  return `files: median ${at(lines, 0.5)}, 95th percentile ${at(lines, 0.95)} · functions: median ${at(functions, 0.5)}, 95th percentile ${at(functions, 0.95)} · ${total(lines)} lines of product, ${total(tests.map(linesOf))} of tests`
}

function functionsIn(sources: readonly Source[]) {
  return sources.flatMap((source) => findNodes(parse(source), isFunction).filter((node) => !isFrame(node)).map((node) => ({ node, lines: node.getSourceFile().getLineAndCharacterOfPosition(node.end).line + 2 - lineOf(node) })))
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
}

function isFrame({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && /^(describe|test\.describe)/.test(parent.expression.getText())
}

function linesOf({ text }: Source): number {
  return text.trimEnd().split('\n').length
}

function at(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
