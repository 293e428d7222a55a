import ts from 'typescript'
import { findNodes, isTest, lineOf, parse, type Source } from '#tests/conventions/sources.ts'
import type { UsedKeys } from '#tests/conventions/rules/texts.ts'

/**
 * Every text key that stands in the code, wherever it stands: in `t(…)`, in a table, as the message of a schema.
 * `t('help')` means `common:help`; a part put in at run time becomes `*`.
 */
export function findUsedKeys(sources: readonly Source[], namespaces: readonly string[]): UsedKeys {
  const isKey = new RegExp(`^(${namespaces.join('|')}):[\\w.*-]*[\\w*]$`)
  const found = sources.filter((source) => source.path.startsWith('app/') && !isTest(source)).flatMap((source) => {
    const tree = parse(source)
    return [...literals(tree), ...withoutNamespace(tree)].map(({ key, node }) => ({ key, where: `${source.path}:${lineOf(node)}` })).filter(({ key }) => isKey.test(key))
  })
  const pairs = found.map(({ key, where }) => [key, where] as const)
  return { exact: new Map(pairs.filter(([key]) => !key.includes('*'))), patterns: new Map(pairs.filter(([key]) => key.includes('*'))) }
}

interface Found { readonly key: string; readonly node: ts.Node }

function literals(tree: ts.SourceFile): readonly Found[] {
  return findNodes(tree, isText).map((node) => ({ key: textOf(node), node }))
}

function withoutNamespace(tree: ts.SourceFile): readonly Found[] {
  const calls = findNodes(tree, ts.isCallExpression).filter(({ expression }) => expression.getText() === 't')
  return calls.flatMap(({ arguments: [first] }) => (first && isText(first) && !textOf(first).includes(':') ? [{ key: `common:${textOf(first)}`, node: first }] : []))
}

function isText(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateExpression {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
}

function textOf(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('*') : node.text
}
