import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { recordTextsViewed } from '#app/features/ground/audit/record-texts-viewed.server.ts'
import { reachOf } from '#app/features/ground/accounts/staff-policy.ts'
import { codingFilter, codingForm } from '#app/features/understand/coding/coding-input.ts'
import { findCodingNeighbours } from '#app/features/understand/coding/coding-queue-store.server.ts'
import { findTextToCode } from '#app/features/understand/coding/find-text-to-code.server.ts'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { perform } from './perform.server.ts'
import { Workspace } from './workspace.tsx'

export const handle: PageHandle = { title: (t) => t('coding:item.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'contributions.code')
  const { db, world } = args.context
  const id = args.params['id'] ?? ''
  const found = await findTextToCode(db, world, staff, id)
  if (!found) throw notFound()
  await recordTextsViewed(db, world, { staffId: staff.id, page: 'coding', subjectType: 'contribution', id: found.text.id })
  const { search, searchParams } = new URL(args.request.url)
  const neighbours = await findCodingNeighbours(db, { ...codingFilter.parse(Object.fromEntries(searchParams)), reach: reachOf(staff, 'contributions.code') }, id)
  return json({ ...found, ...neighbours, query: search }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'contributions.code')
  const { db, translators } = args.context
  const id = args.params['id'] ?? ''
  const form = parseForm(await readTyped(args.request), codingForm)
  if (!form.ok) return json({ errors: sayErrors(translators('en'), form.errors) }, { status: 422, headers: NO_STORE })
  const { act, segment, quiet } = form.value
  const { search, searchParams } = new URL(args.request.url)
  const { after } = await findCodingNeighbours(db, { ...codingFilter.parse(Object.fromEntries(searchParams)), reach: reachOf(staff, 'contributions.code') }, id)
  const result = await perform(args.context, { staffId: staff.id, contributionId: id }, act, segment)
  if (!result.ok && result.reason === 'notFound') throw notFound()
  if (!result.ok) return json({ errors: sayErrors(translators('en'), [{ field: 'codes', message: `coding:errors.${result.reason}` }]) }, { status: 422, headers: NO_STORE })
  if (quiet) return json({ errors: [] }, { headers: NO_STORE })
  return redirect((act.verb === 'done' ? after ? paths.office.codingItem(after) : paths.office.coding() : paths.office.codingItem(id)) + search, { status: 303, headers: NO_STORE })
}

export default function CodeText() {
  const data = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  return <Workspace data={data} errors={failed?.errors ?? []} />
}
