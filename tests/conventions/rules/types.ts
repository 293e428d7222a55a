import ts from 'typescript'
import { complaint, findNodes, parse, type Source } from '#tests/conventions/sources.ts'

/** Ways round the type checker. A cast that cannot be avoided says why, on its line or the one above. */
export function checkTypes(sources: readonly Source[]): readonly string[] {
  return sources.filter(({ path }) => /\.tsx?$/.test(path)).flatMap((source) => {
    const tree = parse(source)
    return [
      ...findNodes(tree, isAny).map((node) => complaint(node, 'any')),
      ...findNodes(tree, ts.isNonNullExpression).map((node) => complaint(node, `! in ${node.getText()}`)),
      ...findNodes(tree, isCast).filter((node) => !isExplained(node)).map((node) => complaint(node, `a cast without its reason: ${node.getText().slice(-40)}`)),
      ...silenced(source),
    ]
  })
}

function isAny(node: ts.Node): node is ts.KeywordTypeNode {
  return node.kind === ts.SyntaxKind.AnyKeyword
}

function isCast(node: ts.Node): node is ts.AsExpression | ts.TypeAssertion {
  if (ts.isTypeAssertionExpression(node)) return true
  return ts.isAsExpression(node) && node.type.getText() !== 'const' && !ts.isAsExpression(node.parent)
}

function isExplained(node: ts.Node): boolean {
  const file = node.getSourceFile()
  const lines = file.text.split('\n')
  const line = file.getLineAndCharacterOfPosition(node.end).line
  return /\/\/ \S/.test(lines[line] ?? '') || /^\s*(\/\/|\*|\/\*)/.test(lines[line - 1] ?? '')
}

const SILENCED = /@ts-(ignore|expect-error|nocheck)/

function silenced({ path, text }: Source): readonly string[] {
  return text.split('\n').flatMap((line, index) => (/^\s*(\/\/|\/\*|\*)|\s\/\/ /.test(line) && SILENCED.test(line) ? [`${path}:${index + 1} silences the type checker`] : []))
}
