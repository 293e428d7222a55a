import type { RequestHandler } from 'express'
import { findLastMigration } from '#db/migrate.ts'
import type { ServerContext } from '#app/server/context.ts'

/** 200 with the database's kind and schema, or 503 with a reason (contract). */
export function healthcheck({ db, databaseKind }: ServerContext): RequestHandler {
  return (_request, response) => {
    response.setHeader('Cache-Control', 'no-store')
    findLastMigration(db).then(
      (schema) => { response.status(200).json({ status: 'ok', database: databaseKind, schema }) },
      () => { response.status(503).json({ status: 'unavailable', reason: 'the database does not answer' }) },
    )
  }
}
