import { describe, expect, it } from 'vitest'
import { checkDialect } from '#tests/conventions/rules/dialect.ts'
import { listCode } from '#tests/conventions/sources.ts'

describe('the difference between the databases lives in db/dialect.ts', () => {
  it('in the product', () => {
    expect(checkDialect(listCode())).toEqual([])
  })

  it.each([
    `if (kind === 'sqlite') await a()`,
    `const b = 'postgres' !== database.kind`,
    `switch (kind) { case 'postgres': break }`,
    `db.selectFrom('staff').where('email', 'ilike', term)`,
    'sql`select now()`',
    'sql`pragma optimize`.execute(db)',
    'sql<number>`select count(*)::int from post`',
    `sql.raw('insert or ignore into a values (1)')`,
    `db.schema.createTable('a').addColumn('b', 'boolean')`,
    `db.schema.createTable('a').addColumn('b', 'serial')`,
  ])('would catch %s', (text) => {
    expect(checkDialect([{ path: 'app/features/ground/plan/a.server.ts', text }])).toHaveLength(1)
  })

  it('takes no offence at the clock of the world or a language called match', () => {
    const text = `const at = world.now(); const rows = sql\`select name from migration order by name\`; path.match(/a/)`
    expect(checkDialect([{ path: 'db/migrate.ts', text }])).toEqual([])
  })
})
