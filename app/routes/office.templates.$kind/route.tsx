import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { completeTemplate, saveTemplate } from '#app/features/ground/privacy/fill-in-template.server.ts'
import { findKind, type TemplateKind } from '#app/features/ground/privacy/template.ts'
import { TemplateForm } from '#app/features/ground/privacy/template-form.tsx'
import { readCompletion, readFields } from '#app/features/ground/privacy/template-input.ts'
import { listDocuments } from '#app/features/ground/privacy/template-store.server.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { DocumentState, Versions } from './parts.tsx'

const NO_STORE = { 'Cache-Control': 'no-store' }

export const handle: PageHandle<{ readonly kind: TemplateKind }> = { title: (t, data) => data ? t(`templates:kinds.${data.kind}.title`) : t('templates:title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'templates.write')
  const kind = findKind(args.params['kind'])
  if (!kind) throw notFound()
  const documents = await listDocuments(args.context.db, kind)
  return json({ kind, documents, done: new URL(args.request.url).searchParams.get('done'), today: dayOf(args.context.world) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'templates.write')
  const { db, world, translators } = args.context
  const kind = findKind(args.params['kind'])
  if (!kind) throw notFound()
  const typed = await readTyped(args.request)
  const { fields, errors } = readFields(kind, typed)
  const completing = typed['intent']?.[0] === 'complete'
  const completion = readCompletion(typed, dayOf(world))
  const all = completing ? [...errors, ...completion.errors] : errors
  const fail = (problems: typeof all) => json({ typed, errors: sayErrors(translators('en'), problems) }, { status: 422, headers: NO_STORE })
  if (all.length > 0) return fail(all)
  const filled = { staffId: staff.id, kind, fields }
  if (!completing) await saveTemplate(db, world, filled)
  else if (!await completeTemplate(db, world, { ...filled, ...completion })) return fail([{ field: 'role', message: 'templates:errors.nothing' }])
  return redirect(`${paths.office.template(kind)}?done=${completing ? 'completed' : 'saved'}`, { status: 303, headers: NO_STORE })
}

export default function TemplatePage() {
  const { kind, documents, done, today } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const { t } = useTranslator()
  const newest = documents[0]
  const kept = Object.fromEntries(Object.entries(newest?.fields ?? {}).map(([field, text]) => [field, [text]]))
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <p><a className="back" href={paths.office.templates()}>{t('templates:back')}</a></p>
      <h1>{t(`templates:kinds.${kind}.title`)}</h1>
      {!failed && (done === 'saved' || done === 'completed') && <Notice tone="success">{t(`templates:${done}`)}</Notice>}
      <p className="lead">{t(`templates:kinds.${kind}.about`)}</p>
      <DocumentState documents={documents} today={today} />
      {newest && <p className="cluster"><ButtonLink kind="quiet" href={paths.office.templatePrint(kind, newest.version)}>{t('templates:print')}</ButtonLink>{kind === 'accessibility' && <a href={paths.accessibility('en')}>{t('templates:public')}</a>}</p>}
      <TemplateForm key={newest?.version ?? 0} kind={kind} typed={failed?.typed ?? kept} errors={failed?.errors ?? []} />
      <Versions kind={kind} documents={documents} />
    </div>
  )
}
