import type { ServerBuild } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { buildForArea } from '#app/server/http/route-areas.ts'

const IDS = ['root', 'routes/$', 'routes/$lang._index', 'routes/$lang.plan._index', 'routes/$lang.plan.actions.$code', 'routes/$lang.go.$code', 'routes/office._index', 'routes/office.reading.$id']

describe('the routes Remix is handed for an address', () => {
  it.each([
    ['/en/plan/actions/SS1a', ['root', 'routes/$', 'routes/$lang.plan._index', 'routes/$lang.plan.actions.$code']],
    ['/ur/go/quiet-river', ['root', 'routes/$', 'routes/$lang.go.$code']],
    ['/office/reading/1', IDS],
    ['/en', IDS],
  ])('for %s are its area’s, and its manifest names no others', (path, ids) => {
    const part = buildForArea(build(), (handed) => handed)(path)
    expect(Object.keys(part.routes)).toEqual(ids)
    expect(Object.keys(part.assets.routes)).toEqual(ids)
  })
})

function build(): ServerBuild {
  const routes = Object.fromEntries(IDS.map((id) => [id, { id }]))
  return { routes, assets: { routes } } as unknown as ServerBuild // only what is read here
}
