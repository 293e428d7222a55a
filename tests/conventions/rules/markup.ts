import ts from 'typescript'
import { complaint, findNodes, isTest, parse, type Source } from '#tests/conventions/sources.ts'

/** Attributes and properties whose value a person reads. */
const READ_BY_PEOPLE = /^(aria-(label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label|legend|hint|caption|error|saidLabel|didLabel|summary|heading|text)$/

const LETTER = /\p{L}/u

/** Markup the Content-Security-Policy would block, or that a page which is not hydrated cannot have. */
export function checkMarkup(sources: readonly Source[]): readonly string[] {
  return views(sources).flatMap((source) => findNodes(parse(source), ts.isJsxAttribute).flatMap((attribute) => {
    const wrong = wrongAttribute(source.path, attribute)
    return wrong ? [complaint(attribute, wrong)] : []
  }))
}

/** Words in markup that should stand in `locales/`. One letter in `<kbd>` is a key, not a word. */
export function checkWords(sources: readonly Source[]): readonly string[] {
  return views(sources).flatMap((source) => {
    const tree = parse(source)
    const texts = findNodes(tree, ts.isJsxText).filter((node) => LETTER.test(node.text) && !isKey(node))
    const literals = findNodes(tree, ts.isJsxExpression).filter(({ parent }) => !ts.isJsxAttribute(parent)).flatMap(({ expression }) => wordsOf(expression))
    const attributes = findNodes(tree, ts.isJsxAttribute).filter(({ name }) => READ_BY_PEOPLE.test(name.getText())).flatMap(({ initializer }) => wordsOf(initializer))
    return [...texts, ...literals, ...attributes].map((node) => complaint(node, `words outside locales: ${node.getText().trim().slice(0, 40)}`))
  })
}

function views(sources: readonly Source[]): readonly Source[] {
  return sources.filter((source) => /^app\/.*\.tsx$/.test(source.path) && !isTest(source))
}

function wrongAttribute(path: string, { name, initializer }: ts.JsxAttribute): string | undefined {
  const attribute = name.getText()
  if (attribute === 'style') return 'style attribute: the CSP blocks it'
  if (attribute === 'dangerouslySetInnerHTML') return path === 'app/root.tsx' ? undefined : 'markup from a string'
  if (!/^on[A-Z]|^on[a-z]+$/.test(attribute)) return undefined
  if (/^on[a-z]/.test(attribute) || (initializer && ts.isStringLiteral(initializer))) return 'inline handler: the CSP blocks it'
  return /^app\/routes\/(\$lang|\$|_index)/.test(path) ? 'a handler on a page that is not hydrated never runs' : undefined
}

function isKey(node: ts.JsxText): boolean {
  return ts.isJsxElement(node.parent) && node.parent.openingElement.tagName.getText() === 'kbd' && node.text.trim().length === 1
}

/** String literals with letters that an expression may come to, both sides of a condition included. */
function wordsOf(node: ts.Node | undefined): readonly ts.Node[] {
  if (!node) return []
  if (ts.isStringLiteralLike(node)) return LETTER.test(node.text) ? [node] : []
  if (ts.isTemplateExpression(node)) return [node.head, ...node.templateSpans.map(({ literal }) => literal)].some(({ text }) => LETTER.test(text)) ? [node] : []
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return wordsOf(node.expression)
  if (ts.isConditionalExpression(node)) return [...wordsOf(node.whenTrue), ...wordsOf(node.whenFalse)]
  return ts.isBinaryExpression(node) && /^(&&|\|\||\?\?|\+)$/.test(node.operatorToken.getText()) ? [...wordsOf(node.left), ...wordsOf(node.right)] : []
}
