import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Crumbs } from '#app/components/crumbs.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { findCollector } from '#app/features/ask/collectors/collector-store.server.ts'
import { countAccessCodes } from '#app/features/hear/access/access-code-store.server.ts'
import { readHowMany } from '#app/features/hear/access/codes-input.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('collectors:codes.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'collectors.manage')
  const collector = await findCollector(args.context.db, args.params['id'] ?? '')
  if (!collector) throw notFound()
  const { id, code, access, languages } = collector
  return json({ id, code, access, languages, batches: await countAccessCodes(args.context.db, id) }, { headers: { 'Cache-Control': 'no-store' } })
}

/** Looks at the number; the codes themselves come from the sheet, to which the browser sends the same form on. */
export async function action(args: ActionFunctionArgs) {
  await requireStaff(args, 'collectors.manage')
  const typed = await readTyped(args.request)
  if (readHowMany(typed) !== undefined) return redirect(paths.office.accessCodeSheet(args.params['id'] ?? ''), 307)
  const message = args.context.translators('en')('collectors:errors.count.wrong')
  return json({ errors: [{ field: 'count', message }], typed: typed['count']?.[0] ?? '' }, { status: 422, headers: { 'Cache-Control': 'no-store' } })
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

export default function AccessCodes() {
  const { t } = useTranslator()
  const page = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <Crumbs label={t('collectors:list.title')} items={[{ href: paths.office.collectors(), text: t('collectors:list.title') }, { href: paths.office.collector(page.id), text: page.code }, { text: t('collectors:codes.title') }]} />
      <h1>{t('collectors:codes.title')}</h1>
      <p>{t('collectors:codes.intro')}</p>
      {page.access === 'code' ? <MakeCodes page={page} typed={failed?.typed} message={failed?.errors[0]?.message} /> : <p>{t('collectors:codes.openToAll')}</p>}
      <Batches page={page} />
    </div>
  )
}

/** A plain form: its answer is a sheet or a file, not a page of the office. */
function MakeCodes({ page, typed, message }: { readonly page: Page; readonly typed: string | undefined; readonly message: string | undefined }) {
  const { t, language } = useTranslator()
  return (
    <form method="post" className="stack panel">
      <TextField id="count" label={t('collectors:codes.count')} hint={t('collectors:codes.countHint')} inputMode="numeric" autoComplete="off" defaultValue={typed} error={message} />
      <SelectField id="lang" label={t('collectors:codes.language')} options={page.languages.map((tag) => ({ value: tag, label: languageName(tag, language.tag) }))} />
      <div className="cluster">
        <Button name="as" value="print">{t('collectors:codes.print')}</Button>
        <Button kind="quiet" name="as" value="csv">{t('collectors:codes.csv')}</Button>
      </div>
    </form>
  )
}

function Batches({ page: { batches } }: { readonly page: Page }) {
  const { t } = useTranslator()
  if (batches.length === 0) return <p>{t('collectors:codes.none')}</p>
  return <DataTable caption={t('collectors:codes.table')} head={[t('collectors:codes.batch'), t('collectors:codes.used'), t('collectors:codes.unused')]} rows={batches.map(({ batch, used, unused }) => [batch, used, unused])} />
}
