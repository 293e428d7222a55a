import ts from 'typescript'
import { complaint, findNodes, isTest, parse, type Source } from '#tests/conventions/sources.ts'

/** Files that may know which database they speak to. rate-limits is settled 48; the others read and fill a whole database, past Kysely. */
const MAY_KNOW = ['db/dialect.ts', 'db/snapshot.ts', 'db/snapshot-sqlite.ts', 'db/snapshot-postgres.ts', 'db/filling-sqlite.ts', 'db/filling-postgres.ts', 'db/place.ts', 'app/server/rate-limits.ts']

const WORDS = 'ilike|current_timestamp|current_date|julianday|strftime|date_trunc|interval|to_char|pragma|rowid|autoincrement|serial|jsonb?_\\w+|array_agg|group_concat|string_agg|glob|unnest|nulls (first|last)|insert or|vacuum|boolean|timestamptz?'
const IN_SQL = new RegExp(`\\b(${WORDS})\\b|\\b(now|datetime|date|extract)\\(|::|->>|~\\*|\\bmatch\\s`, 'i')

/** Every place outside db/dialect.ts that leans on one of the two databases. */
export function checkDialect(sources: readonly Source[]): readonly string[] {
  return sources.filter((source) => /^(app|db|seeds)\//.test(source.path) && !isTest(source) && !MAY_KNOW.includes(source.path)).flatMap((source) => {
    const tree = parse(source)
    const words = [...sqlTexts(tree), ...columnTypes(tree)].filter((node) => IN_SQL.test(node.getText())).map((node) => complaint(node, `SQL of one database only: ${IN_SQL.exec(node.getText())?.[0] ?? ''}`))
    const comparisons = findNodes(tree, isComparison).map((node) => complaint(node, `asks which database it is: ${node.getText()}`))
    return [...words, ...comparisons, ...operators(tree)]
  })
}

function sqlTexts(tree: ts.SourceFile): readonly ts.Node[] {
  const tagged = findNodes(tree, ts.isTaggedTemplateExpression).filter(({ tag }) => /^sql\b/.test(tag.getText())).map(({ template }) => template)
  const calls = findNodes(tree, ts.isCallExpression).filter(({ expression }) => /^sql\.(raw|lit)$/.test(expression.getText()))
  return [...tagged, ...calls]
}

function columnTypes(tree: ts.SourceFile): readonly ts.Node[] {
  const calls = findNodes(tree, ts.isCallExpression).filter(({ expression }) => expression.getText().endsWith('.addColumn'))
  return calls.flatMap(({ arguments: [, type] }) => (type ? [type] : []))
}

function isComparison(node: ts.Node): node is ts.BinaryExpression | ts.CaseClause {
  if (ts.isCaseClause(node)) return namesDatabase(node.expression)
  return ts.isBinaryExpression(node) && /^[!=]==?$/.test(node.operatorToken.getText()) && (namesDatabase(node.left) || namesDatabase(node.right))
}

function namesDatabase(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) && /^(sqlite|postgres(ql)?)$/.test(node.text)
}

function operators(tree: ts.SourceFile): readonly string[] {
  return findNodes(tree, ts.isStringLiteralLike).filter(({ text }) => /^(not )?ilike$|^~\*?$|^@>$|^<@$/.test(text)).map((node) => complaint(node, `an operator of one database only: ${node.getText()}`))
}
