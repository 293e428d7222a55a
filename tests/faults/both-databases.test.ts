import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { answerSurvey, FormClient } from '#tests/support/answering-client.ts'
import { send } from '#tests/support/http-request.ts'
import { databaseUrl, runOn } from '#tests/support/postgres.ts'
import { removeFolder, startServer, temporaryFolder, type ServerProcess } from '#tests/support/server-process.ts'

const postgres = inject('postgresUrl')
const NAME = `sayback_server_${process.pid}`

/** A built server needs a real PostgreSQL: where there is none, the stores are still tested on PGlite. */
const kinds = postgres === undefined ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const)

describe.each(kinds)('the built server on %s', (kind) => {
  let dataDir: string
  let server: ServerProcess

  beforeAll(async () => {
    dataDir = temporaryFolder('kinds')
    server = await startServer(dataDir, kind === 'sqlite' ? {} : await newPostgres())
  })
  afterAll(async () => {
    await server.stop()
    removeFolder(dataDir)
    if (kind === 'postgres' && postgres) await runOn(postgres, `drop database ${NAME} with (force)`)
  })

  it('says which database it has', async () => {
    expect(JSON.parse((await send(`${server.url}/healthcheck`)).text)).toMatchObject({ status: 'ok', database: kind })
  })

  it('takes a whole survey and opens it again by its code', async () => {
    const client = new FormClient(server.url)
    const page = await answerSurvey(client, 'en', 'green-bus')
    expect([page.status, page.path.includes('/thank-you')]).toEqual([200, true])
    const code = client.cookie('draft-green-bus') ?? ''
    const other = new FormClient(server.url)
    const opened = await other.post('/en/my-code', [['intent', 'open'], ['code', code]])
    expect([opened.status, opened.path]).toEqual([200, '/en/my-code'])
    expect(opened.html).toContain('Show my answers')
  })

  it('takes twenty at once', async () => {
    const pages = await Promise.all(Array.from({ length: 20 }, () => answerSurvey(new FormClient(server.url), 'en', 'sunny-kite')))
    expect(pages.filter(({ path }) => !path.includes('/thank-you'))).toEqual([])
  })
})

async function newPostgres(): Promise<Record<string, string>> {
  if (postgres === undefined) throw new Error('no PostgreSQL')
  await runOn(postgres, `create database ${NAME}`)
  return { DATABASE_URL: databaseUrl(postgres, NAME), SECRET_KEY: 'a key for tests, with thirty-two signs' }
}
