import { describe, expect, it } from 'vitest'
import { cacheControlOf } from '#app/server/cache-control.ts'

const matches = [{ route: { id: 'root' } }, { route: { id: 'routes/plan' } }]
const kept = { 'routes/plan': new Headers({ 'Cache-Control': 'public, max-age=60' }) }

describe('how long a page may be kept', () => {
  it('is what its own loader says', () => {
    expect(cacheControlOf({ matches, loaderHeaders: kept, actionHeaders: {}, statusCode: 200 })).toBe('public, max-age=60')
  })

  it('is what its action says when one ran', () => {
    const sent = { 'routes/plan': new Headers({ 'Cache-Control': 'private' }) }
    expect(cacheControlOf({ matches, loaderHeaders: kept, actionHeaders: sent, statusCode: 200 })).toBe('private')
    expect(cacheControlOf({ matches, loaderHeaders: kept, actionHeaders: { 'routes/plan': new Headers() }, statusCode: 200 })).toBe('no-store')
  })

  it('is not at all when nobody says, when only the root speaks, or when the page failed', () => {
    expect(cacheControlOf({ matches, loaderHeaders: {}, actionHeaders: {}, statusCode: 200 })).toBe('no-store')
    expect(cacheControlOf({ matches, loaderHeaders: { root: new Headers({ 'Cache-Control': 'public' }) }, actionHeaders: {}, statusCode: 200 })).toBe('no-store')
    expect(cacheControlOf({ matches, loaderHeaders: kept, actionHeaders: {}, statusCode: 404 })).toBe('no-store')
    expect(cacheControlOf({ matches, loaderHeaders: kept, actionHeaders: {}, statusCode: 422 })).toBe('no-store')
  })
})
