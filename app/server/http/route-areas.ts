import type { ServerBuild } from '@remix-run/node'

/**
 * Remix compiles and ranks every route for every request. Given only the routes of an area (`/xx/go`, `/xx/plan`, …)
 * it does a fraction of that work; the answers are the same.
 */
export function buildForArea<Handler>(build: ServerBuild, create: (part: ServerBuild) => Handler): (path: string) => Handler {
  const handlers = new Map<string, Handler>()
  return (path) => {
    const area = areaOf(path)
    const known = handlers.get(area)
    if (known) return known
    const handler = create(partOf(build, area))
    handlers.set(area, handler)
    return handler
  }
}

const AREAS = ['go', 'plan', 'forums', 'consultations'] as const

/** `/ur/go/quiet-river` is of the area `go`; everything else, the office with its hydration too, has the whole build. */
function areaOf(path: string): string {
  const [, first = '', second = ''] = path.split('/')
  return first === 'office' ? 'other' : AREAS.find((area) => area === second) ?? 'other'
}

/** The routes of one area with what everybody needs: the root and "not found". */
function partOf(build: ServerBuild, area: string): ServerBuild {
  if (area === 'other') return build
  const keep = <Value>(all: Readonly<Record<string, Value>>) => Object.fromEntries(Object.entries(all).filter(([id]) => id === 'root' || id === 'routes/$' || isIn(area, id)))
  return { ...build, routes: keep(build.routes), assets: { ...build.assets, routes: keep(build.assets.routes) } } // both, or Remix misses the modules of the others
}

function isIn(area: string, id: string): boolean {
  const [first = '', second = ''] = id.replace(/^routes\//, '').split(/[._/]/)
  return first === '$lang' && area === second
}
