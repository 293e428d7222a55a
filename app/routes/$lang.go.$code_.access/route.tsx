import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { ACCESS_FIELD, AccessField } from '#app/features/hear/access/start-fields.tsx'
import { saveDraft } from '#app/features/hear/answering/draft-store.server.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { errorOf, sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import { publicPage } from '#app/server/guards.ts'
import { tryAccessCode } from '#app/server/start-answering.ts'

export const handle: PageHandle<{ large: boolean }> = { title: (t) => t('answering:access.title'), size: (data) => data?.large ? 'large' : undefined }

/** After a send that was refused because its access code was used meanwhile: the answers wait here for another one (settled 9). */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { wayIn, begun, device } = await openVisit(args)
  if (!begun || wayIn.access === 'open') throw redirect(paths.go(lang, wayIn.code))
  return json({ large: wayIn.edition === '7-8', own: device === 'own' }, { headers: { 'Cache-Control': 'no-store' } })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, t } = publicPage(args)
  const { wayIn, code, begun, draft } = await openVisit(args)
  if (!code || !begun) return redirect(paths.go(lang, wayIn.code))
  const accessCode = (await readTyped(args.request))[ACCESS_FIELD]?.[0] ?? ''
  const errors = await tryAccessCode(args.context, wayIn, accessCode)
  if (errors.length > 0) return json({ errors: sayErrors(t, errors), typed: accessCode }, { status: 422 })
  await saveDraft(args.context.db, args.context.world, code, wayIn.collectorId, { ...draft, content: { ...draft.content, accessCode } })
  return redirect(paths.check(lang, wayIn.code), 303)
}

export default function AnotherCode() {
  const { t } = useTranslator()
  const { own } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const errors = failed?.errors ?? []
  return (
    <form method="post" className="stack">
      <ErrorSummary errors={errors} />
      <h1>{t('answering:access.title')}</h1>
      <p className="lead">{t('answering:access.body')}</p>
      <AccessField typed={failed?.typed} error={errorOf(errors, ACCESS_FIELD)} />
      <Button>{t('answering:access.button')}</Button>
      {own && <p>{t('answering:access.later')}</p>}
    </form>
  )
}
