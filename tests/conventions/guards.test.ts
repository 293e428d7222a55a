import { describe, expect, it } from 'vitest'
import { checkGuards, OPEN_ROUTES } from '#tests/conventions/rules/guards.ts'
import { listSources } from '#tests/conventions/sources.ts'

const routes = listSources('.ts', '.tsx').filter(({ path }) => path.startsWith('app/routes/'))

function office(text: string) {
  return checkGuards([{ path: 'app/routes/office.reading._index/route.tsx', text }])
}

function open(text: string) {
  return checkGuards([{ path: 'app/routes/$lang.plan._index/route.tsx', text }])
}

describe('the guard comes first in every loader and action', () => {
  it('in the product', () => {
    expect(checkGuards(routes)).toEqual([])
  })

  it('in a route file that is named route.tsx, so that none is overlooked', () => {
    const folders = new Set(routes.map(({ path }) => path.split('/').slice(0, 3).join('/')))
    const checked = new Set(routes.filter(({ path }) => /^app\/routes\/[^/]+\/route\.tsx?$/.test(path)).map(({ path }) => path.split('/').slice(0, 3).join('/')))
    expect([...folders].filter((folder) => !checked.has(folder))).toEqual([])
  })

  it('with exceptions that are all still there', () => {
    expect(Object.keys(OPEN_ROUTES).filter((route) => !routes.some(({ path }) => path.startsWith(`app/routes/${route}/`)))).toEqual([])
  })

  it('accepts the guard as first statement', () => {
    expect(office(`export async function loader(args: A) { const staff = await requireStaff(args, 'read'); return json(staff) }`)).toEqual([])
    expect(office(`export async function action(args: A) { await requireStaff(args, 'read'); return null }`)).toEqual([])
    expect(open(`export async function loader(args: A) { const { lang, t } = publicPage(args); return json(lang) }`)).toEqual([])
  })

  it.each([
    `export async function loader(args: A) { const x = await list(args.context.db); const staff = await requireStaff(args, 'read'); return x }`,
    `export async function action(args: A) { const staff = requireStaff(args, 'read'); return null }`,
    `export const loader = async (args: A) => list(args.context.db)`,
    `export async function loader() { return null }`,
    `export async function loader(args: A) { if (args.x) { await requireStaff(args, 'read') } return null }`,
    `export async function loader(args: A) { const { lang } = publicPage(args); return lang }`,
    `export { loader } from './other.ts'`,
    `export const action = makeAction('read')`,
  ])('would catch %s', (text) => {
    expect(office(text)).toHaveLength(1)
  })

  it('would catch a public page that does not look at its language', () => {
    expect(open(`export async function loader({ context }: A) { return json(await listPlans(context.db)) }`)).toHaveLength(1)
  })
})
