import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import type { FoundText } from '#app/features/ground/retention/registry.ts'
import { PackageList } from '#app/features/ground/subject-access/package-list.tsx'
import { listPackages, openPackage } from '#app/features/ground/subject-access/sealed-package.server.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { requireStaff } from '#app/server/guards.ts'

interface Posted { readonly opened?: { readonly id: string; readonly texts: readonly FoundText[] }; readonly errors: readonly { readonly field: string; readonly message: string }[] }

const NO_STORE = { 'Cache-Control': 'no-store' }

export const handle: PageHandle = { title: (t) => t('access:packages.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'subject_access.open')
  return json({ packages: await listPackages(args.context.db) }, { headers: NO_STORE })
}

/** Opening is a post: it stands in the trail, and going back to the page does not open it again. */
export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'subject_access.open')
  const { db, world, translators } = args.context
  const id = (await readTyped(args.request))['id']?.[0] ?? ''
  const texts = await openPackage(db, world, { staffId: staff.id, id })
  if (!texts) return json<Posted>({ errors: [{ field: 'packages', message: translators('en')('access:packages.gone') }] }, { status: 422, headers: NO_STORE })
  return json<Posted>({ opened: { id, texts }, errors: [] }, { headers: NO_STORE })
}

export default function Packages() {
  const { packages } = useLoaderData<typeof loader>()
  const done: Posted | undefined = useActionData<typeof action>()
  const { t } = useTranslator()
  return (
    <div className="stack" id="packages">
      <ErrorSummary errors={done?.errors ?? []} />
      <h1>{t('access:packages.title')}</h1>
      <p className="lead">{t('access:packages.intro')}</p>
      <PackageList packages={packages} opened={done?.opened} />
    </div>
  )
}
