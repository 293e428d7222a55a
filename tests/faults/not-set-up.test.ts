import { expect, it } from 'vitest'
import { removeFolder, startServer, temporaryFolder } from '#tests/support/server-process.ts'

it('an empty installation answers every page with 503 "Not set up yet" in the reader\'s language, and is healthy', async () => {
  const folder = temporaryFolder('not-set-up')
  const server = await startServer(folder, { DEMO: '0' })
  for (const path of ['/', '/en', '/en/go/sunny-kite', '/office', '/office/sign-in']) {
    const answer = await fetch(server.url + path, { redirect: 'manual' })
    expect([path, answer.status]).toEqual([path, 503])
    expect(await answer.text()).toContain('Not set up yet')
    expect(answer.headers.get('retry-after')).toBe('30')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  }
  expect(await (await fetch(`${server.url}/pl`)).text()).toContain('lang="pl"')
  expect((await fetch(`${server.url}/healthcheck`)).status).toBe(200)
  await server.stop()
  removeFolder(folder)
}, 90_000)
