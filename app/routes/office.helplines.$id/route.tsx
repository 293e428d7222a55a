import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { listHelplinePlaces, listStaffHelplines, saveHelpline } from '#app/features/ground/duty/helpline-admin.server.ts'
import { HelplineForm } from '#app/features/ground/duty/helpline-form.tsx'
import { HELPLINE_LISTS, helplineInput } from '#app/features/ground/duty/helpline-input.ts'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import type { RequestContext } from '#app/server/context.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('duty:helplines.one') }
const NO_STORE = { 'Cache-Control': 'no-store' }
/** In place of an id: a helpline that is to be added. */
const NEW = 'new'

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'helplines.manage')
  const { db, languages } = args.context
  return json({ helpline: await find(args.context, args.params['id']), places: await listHelplinePlaces(db), languages: languages.map(({ tag }) => tag) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'helplines.manage')
  const { db, world, translators } = args.context
  const helpline = await find(args.context, args.params['id'])
  const typed = await readTyped(args.request)
  const form = parseForm(typed, helplineInput, HELPLINE_LISTS)
  if (!form.ok) return json({ errors: sayErrors(translators('en'), form.errors), typed }, { status: 422, headers: NO_STORE })
  await saveHelpline(db, world, staff.id, helpline?.id, form.value)
  return redirect(`${paths.office.helplines()}?saved=1`, { status: 303, headers: NO_STORE })
}

async function find({ db, world }: RequestContext, id = '') {
  if (id === NEW) return undefined
  const helpline = (await listStaffHelplines(db, world)).find((one) => one.id === id)
  if (!helpline) throw notFound()
  return helpline
}

export default function OneHelpline() {
  const { t } = useTranslator()
  const { helpline, places, languages } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <p><a href={paths.office.helplines()}>{t('duty:helplines.back')}</a></p>
      <h1>{helpline ? helpline.name : t('duty:helplines.add')}</h1>
      <HelplineForm helpline={helpline} places={places} languages={languages} typed={failed?.typed} errors={failed?.errors ?? []} />
    </div>
  )
}
