import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { ExitPage } from '#app/components/exit-page.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { ReadAloud } from '#app/components/read-aloud.tsx'
import { HelpBlock } from '#app/features/ground/duty/help-block.tsx'
import { listShortHelp } from '#app/features/ground/duty/helpline-store.server.ts'
import { askForContact } from '#app/features/hear/contacts/ask-for-contact.server.ts'
import { ContactForm } from '#app/features/hear/contacts/contact-form.tsx'
import { contactInput } from '#app/features/hear/contacts/contact-input.ts'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import { publicPage } from '#app/server/guards.ts'
import { stepAside } from '#app/server/question-steps.ts'

interface Contact { readonly asked: boolean; readonly large: boolean }

export const handle: PageHandle<Contact> = {
  title: (t, data) => data?.asked ? t('answering:contact.done.title') : t('answering:contact.title'),
  size: (data) => data?.large ? 'large' : undefined,
}

/** Somebody asks to be contacted: apart from the answers, sealed, for the safeguarding lead alone (SAFE-06, C16). */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const visit = await openVisit(args)
  const { wayIn, begun, sent } = visit
  const back = sent ? paths.thankYou(lang, wayIn.code) : begun ? stepAside(visit, lang) : paths.go(lang, wayIn.code)
  const asked = new URL(args.request.url).searchParams.has('asked')
  const data = { asked, back, unsent: begun, ticket: args.context.world.newId(), large: wayIn.edition === '7-8', helplines: await listShortHelp(args.context.db, wayIn.audience) }
  return json(data, { headers: { 'Cache-Control': 'no-store' } })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, t } = publicPage(args)
  const { db, world, rateLimits, sender } = args.context
  const { wayIn, code, sent } = await openVisit(args)
  const typed = await readTyped(args.request)
  const parsed = parseForm(typed, contactInput)
  if (!parsed.ok) return json({ typed, errors: sayErrors(t, parsed.errors) }, { status: 422, headers: { 'Cache-Control': 'no-store' } })
  if (!await rateLimits.allow('post', sender)) throw new Response(null, { status: 429 })
  await askForContact(db, world, { wayIn, code: sent ? code : undefined, ticket: typed['ticket']?.[0] ?? '', language: lang, input: parsed.value })
  return redirect(`${paths.contact(lang, wayIn.code)}?asked`, 303)
}

export default function ContactPage() {
  const { asked, back, unsent, ticket, helplines } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <ExitPage />
      <p><a className="back" href={back}>{t('common:back')}</a></p>
      <ReadAloud />
      {asked ? <Asked /> : <Explained unsent={unsent} />}
      {!asked && <ContactForm ticket={failed?.typed['ticket']?.[0] ?? ticket} typed={failed?.typed ?? {}} errors={failed?.errors ?? []} />}
      <HelpBlock helplines={helplines} />
    </div>
  )
}

function Explained({ unsent }: { readonly unsent: boolean }) {
  const { t } = useTranslator()
  return (
    <>
      <h1 data-read="">{t('answering:contact.title')}</h1>
      <p data-read="">{t('answering:contact.who')}</p>
      <p data-read="">{t('answering:contact.apart')} {t('answering:contact.limits')}</p>
      {unsent && <Notice tone="info">{t('answering:contact.unsent')}</Notice>}
    </>
  )
}

function Asked() {
  const { t } = useTranslator()
  return (
    <>
      <h1 data-read="">{t('answering:contact.done.title')}</h1>
      <p className="lead" data-read="">{t('answering:contact.done.body')}</p>
    </>
  )
}
