import ts from 'typescript'
import { complaint, findNodes, parse, type Source } from '#tests/conventions/sources.ts'

/** Routes that answer before anybody is known, each for its reason. */
export const OPEN_ROUTES: Readonly<Record<string, string>> = {
  _index: 'redirects to the best language',
  $: 'an unknown address: always 404',
  'office.sign-in': 'where nobody is signed in yet',
  'office.sign-in_.code': 'the six digits of the mail: nobody is signed in yet',
  'office.sign-in_.link.$token': 'the link of the mail: nobody is signed in yet',
  'office.sign-in_.passkey': 'signs in with a passkey: nobody is signed in yet',
  'office.sign-in_.provider': 'leads to the identity provider: nobody is signed in yet',
  'office.sign-in_.provider_.back': 'comes back from the identity provider: nobody is signed in yet',
  'office.set-up': 'an empty installation has nobody yet; afterwards it is not there',
  'office.sign-out': 'ends a session, whoever holds it',
}

/** Every loader and action whose first statement is not its guard: anybody could call it alone. */
export function checkGuards(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const [, route] = /^app\/routes\/([^/]+)\/route\.tsx?$/.exec(source.path) ?? []
    if (route === undefined || route in OPEN_ROUTES) return []
    return checkRoute(source, route.startsWith('office') ? 'requireStaff' : 'publicPage')
  })
}

function checkRoute(source: Source, guard: string): readonly string[] {
  const tree = parse(source)
  const borrowed = findNodes(tree, ts.isExportDeclaration)
    .filter((node) => /\b(loader|action)\b/.test(node.getText()))
    .map((node) => complaint(node, 'takes its loader or action from elsewhere: the guard is not in sight'))
  const unguarded = handlersOf(tree).filter(({ body }) => !beginsWith(body, guard)).map(({ node, name }) => complaint(node, `${name} does not begin with ${guard}`))
  return [...borrowed, ...unguarded]
}

interface Handler { readonly node: ts.Node; readonly name: string; readonly body: ts.Node | undefined }

function handlersOf(tree: ts.SourceFile): readonly Handler[] {
  return tree.statements.flatMap((statement): readonly Handler[] => {
    if (ts.isFunctionDeclaration(statement)) return isHandler(statement.name?.text) ? [{ node: statement, name: statement.name?.text ?? '', body: statement.body }] : []
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.filter(({ name }) => isHandler(name.getText())).map((declaration) => {
      const value = declaration.initializer
      return { node: declaration, name: declaration.name.getText(), body: value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value.body : undefined }
    })
  })
}

function isHandler(name: string | undefined): boolean {
  return name === 'loader' || name === 'action'
}

/** The guard is called at once, and where it must be waited for it is. */
function beginsWith(body: ts.Node | undefined, guard: string): boolean {
  const first = body && ts.isBlock(body) ? body.statements[0] : undefined
  if (!first || !(ts.isVariableStatement(first) || ts.isExpressionStatement(first))) return false
  const expression = ts.isVariableStatement(first) ? first.declarationList.declarations[0]?.initializer : first.expression
  const call = expression && ts.isAwaitExpression(expression) ? expression.expression : guard === 'requireStaff' ? undefined : expression
  return call !== undefined && ts.isCallExpression(call) && call.expression.getText() === guard
}
