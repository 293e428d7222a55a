import ts from 'typescript'
import { complaint, findNodes, isTest, parse, type Source } from '#tests/conventions/sources.ts'

const LEFT_OUT = /^(it|test|describe|suite|bench|describeOnEveryDatabase)(\.\w+)*\.(skip|only|todo|fixme|fails|skipIf|runIf)\b|^(xit|xdescribe|xtest|fit|fdescribe)$/

/** Tests that are switched off, or switch the others off. */
export function checkHonestTests(sources: readonly Source[]): readonly string[] {
  return sources.filter(isTest).flatMap((source) => findNodes(parse(source), ts.isCallExpression)
    .filter(({ expression }) => !ts.isCallExpression(expression) && LEFT_OUT.test(expression.getText()))
    .map((node) => complaint(node, `${node.expression.getText()}: a test that does not run`)))
}

const CLAIM = /^(expect|expectTypeOf|assert)\b|^expect[A-Z]\w*$/

/** Tests that claim nothing cannot fail. A claim may stand in a function of the same file. */
export function checkClaims(sources: readonly Source[]): readonly string[] {
  return sources.filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path)).flatMap((source) => {
    const tree = parse(source)
    const claiming = findNodes(tree, ts.isFunctionDeclaration).filter(claims).map(({ name }) => name?.text)
    return findNodes(tree, isSingleTest).filter((test) => !claims(test) && !callsOneOf(test, claiming)).map((node) => complaint(node, 'a test without a claim'))
  })
}

function isSingleTest(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || node.arguments.length < 2) return false
  return /^(it|test)$/.test(node.expression.getText()) || (ts.isCallExpression(node.expression) && /^(it|test)\.each$/.test(node.expression.expression.getText()))
}

function claims(node: ts.Node): boolean {
  return findNodes(node, ts.isCallExpression).some(({ expression }) => CLAIM.test(expression.getText()))
}

function callsOneOf(node: ts.Node, names: readonly (string | undefined)[]): boolean {
  return findNodes(node, ts.isCallExpression).some(({ expression }) => names.includes(expression.getText()))
}
