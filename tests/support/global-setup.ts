import type { TestProject } from 'vitest/node'
import { createDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { databaseUrl, runOn, startPostgres, type TestPostgres } from '#tests/support/postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Undefined: no server, the tests use PGlite. */
    postgresUrl: string | undefined
    /** The migrated database that every test's own is copied from. */
    postgresTemplate: string
  }
}

let shared: { readonly server: TestPostgres | undefined; readonly template: string } | undefined

/** One PostgreSQL and one migrated template for the whole run, whichever projects take part. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mine = shared === undefined
  shared ??= await start()
  const { server, template } = shared
  project.provide('postgresUrl', server?.url)
  project.provide('postgresTemplate', template)
  return async () => {
    if (!mine || !server) return
    await runOn(server.url, `drop database if exists ${template} with (force)`)
    await server.stop()
    shared = undefined
  }
}

async function start() {
  const server = await startPostgres()
  const template = `sayback_template_${process.pid}`
  if (server) await makeTemplate(server.url, template)
  return { server, template }
}

async function makeTemplate(url: string, name: string): Promise<void> {
  await runOn(url, `drop database if exists ${name}`)
  await runOn(url, `create database ${name}`)
  const database = createDatabase(databaseUrl(url, name))
  await migrate(database)
  await database.db.destroy()
}
