import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { ContactList } from '#app/features/hear/contacts/contact-list.tsx'
import { listContacts } from '#app/features/hear/contacts/contact-store.server.ts'
import { findAnswersOfContact, finishContact, openContact } from '#app/features/hear/contacts/open-contact.server.ts'
import { readForm } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

const NO_STORE = { headers: { 'Cache-Control': 'no-store' } }

export const handle: PageHandle = { title: (t) => t('contacts:title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'contacts.open')
  const done = new URL(args.request.url).searchParams.has('done')
  return json({ contacts: await listContacts(args.context.db), done }, NO_STORE)
}

/** Opening is a post: it changes the trail, and going back to the page does not open it again. */
export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'contacts.open')
  const { db, world } = args.context
  const form = await readForm(args.request)
  const act = { staffId: staff.id, id: String(form.get('id') ?? '') }
  if (form.get('intent') === 'done') {
    await finishContact(db, world, act)
    return redirect(`${paths.office.contacts()}?done`, 303)
  }
  const opened = await openContact(db, world, act)
  const texts = form.get('intent') === 'answers' ? await findAnswersOfContact(db, world, act) : undefined
  return json({ opened, texts }, NO_STORE)
}

export default function ContactsRoom() {
  const { contacts, done } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('contacts:title')}</h1>
      {done && <Notice tone="success">{t('contacts:gone')}</Notice>}
      <p>{t('contacts:intro')}</p>
      <ContactList contacts={contacts} opened={posted?.opened} texts={posted?.texts} />
    </div>
  )
}
