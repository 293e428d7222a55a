import { Button } from '#app/components/button.tsx'
import { Status } from '#app/components/status.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { CONTACTS, type ContactKind } from '#app/features/ground/duty/duty.ts'
import type { DutyPage } from '#app/features/ground/duty/duty-page.ts'
import { telephoneAddress } from '#app/features/ground/duty/helpline.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface Props { readonly page: DutyPage; readonly editing: string | undefined; readonly typed: Typed | undefined; readonly errors: readonly FieldError[] }
type Contact = DutyPage['contacts'][number]

/** How to reach whoever decides, each with the day it was last tried. */
export function DutyContacts({ page, editing, typed, errors }: Props) {
  const { t } = useTranslator()
  const kind = CONTACTS.find((one) => one === editing)
  return (
    <section className="stack">
      <h2>{t('duty:contacts.title')}</h2>
      <p>{t('duty:contacts.intro')}</p>
      <ul className="card-list">
        {CONTACTS.map((one) => <li key={one} className="card stack"><ContactCard kind={one} contact={page.contacts.find((contact) => contact.kind === one)} mayManage={page.mayManage} /></li>)}
      </ul>
      {kind && page.mayManage && <ContactForm kind={kind} contact={page.contacts.find((contact) => contact.kind === kind)} typed={typed} errors={errors} />}
    </section>
  )
}

function ContactCard({ kind, contact, mayManage }: { readonly kind: ContactKind; readonly contact: Contact | undefined; readonly mayManage: boolean }) {
  const { t } = useTranslator()
  return (
    <>
      <h3>{t(`duty:contact.${kind}`)}</h3>
      {contact ? (
        <>
          <p><strong>{contact.role}</strong><br /><a href={telephoneAddress(contact.phone)}><bdi>{contact.phone}</bdi></a></p>
          {contact.email && <p className="quiet"><bdi>{contact.email}</bdi></p>}
          {contact.about && <p>{contact.about}</p>}
          <p><Tested contact={contact} /></p>
        </>
      ) : <p><Status kind="stopped">{t('duty:contacts.missing')}</Status></p>}
      {mayManage && (
        <div className="cluster">
          {contact && <form method="post"><input type="hidden" name="kind" value={kind} /><Button kind="quiet" name="act" value="tested">{t('duty:contacts.test')}</Button></form>}
          <a href={`?contact=${kind}#contact`}>{t('duty:contacts.change', { name: t(`duty:contact.${kind}`) })}</a>
        </div>
      )}
    </>
  )
}

function Tested({ contact }: { readonly contact: Contact }) {
  const { t, language } = useTranslator()
  if (contact.testedOn === null) return <Status kind="late">{t('duty:contacts.never')}</Status>
  const day = formatDay(contact.testedOn, language.tag)
  return contact.tested ? <Status kind="done">{t('duty:contacts.tested', { day })}</Status> : <Status kind="late">{t('duty:contacts.old', { day })}</Status>
}

function ContactForm({ kind, contact, typed, errors }: { readonly kind: ContactKind; readonly contact: Contact | undefined } & Pick<Props, 'typed' | 'errors'>) {
  const { t } = useTranslator()
  const value = (field: 'role' | 'phone' | 'email' | 'about') => typed?.[field]?.[0] ?? contact?.[field] ?? undefined
  return (
    <form method="post" className="panel stack" id="contact" key={kind}>
      <h3>{t(`duty:contact.${kind}`)}</h3>
      <input type="hidden" name="kind" value={kind} />
      <TextField id="role" label={t('duty:contacts.role')} hint={t('duty:contacts.roleHint')} defaultValue={value('role')} error={errorOf(errors, 'role')} />
      <TextField id="phone" label={t('duty:contacts.phone')} inputMode="tel" defaultValue={value('phone')} error={errorOf(errors, 'phone')} />
      <TextField id="email" label={t('duty:contacts.email')} hint={t('duty:contacts.emailHint')} inputMode="email" defaultValue={value('email')} error={errorOf(errors, 'email')} />
      <TextField id="about" label={t('duty:contacts.about')} hint={t('duty:contacts.aboutHint')} defaultValue={value('about')} error={errorOf(errors, 'about')} />
      <Button name="act" value="contact">{t('duty:save')}</Button>
    </form>
  )
}
