import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { concernAct } from '#app/features/hear/safeguarding/concerns/concern-input.ts'
import { parseForm, readTyped, type FieldError } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { ConcernPage } from './concern-page.tsx'
import { loadConcern } from './load-concern.server.ts'
import { perform } from './perform.server.ts'

export const handle: PageHandle = { title: (t) => t('concerns:title') }
const NO_STORE = { 'Cache-Control': 'no-store' }
const NO_ERRORS: readonly FieldError[] = []
const DONE = ['triage', 'refer', 'close', 'reopen', 'note'] as const

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'concerns.enter')
  const loaded = await loadConcern(args.context, staff.id, args.params['id'] ?? '')
  if (!loaded) throw notFound()
  const done = DONE.find((word) => word === new URL(args.request.url).searchParams.get('done'))
  return json({ ...loaded, done }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'concerns.enter')
  const t = args.context.translators('en')
  const typed = await readTyped(args.request)
  const form = parseForm(typed, concernAct, ['shared'])
  if (!form.ok) return json({ errors: sayErrors(t, form.errors), typed }, { status: 422, headers: NO_STORE })
  const performed = await perform(args.context, { staffId: staff.id, concernId: args.params['id'] ?? '' }, form.value)
  switch (performed.is) {
    case 'absent': throw notFound()
    case 'led': return redirect(performed.to, { status: 303, headers: NO_STORE })
    case 'refused': return json({ errors: sayErrors(t, performed.errors), typed }, { status: 422, headers: NO_STORE })
    case 'shown': return json({ errors: NO_ERRORS, typed: {}, glass: performed.glass, contact: performed.contact }, { headers: NO_STORE })
  }
}

export default function ConcernRoute() {
  const data = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  return (
    <ConcernPage {...data} done={posted ? undefined : data.done} errors={posted?.errors ?? []} typed={posted?.typed ?? {}}
      glass={posted && 'glass' in posted ? posted.glass : undefined} contact={posted && 'contact' in posted ? posted.contact : undefined} />
  )
}
