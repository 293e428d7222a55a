import { Button } from '#app/components/button.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Status } from '#app/components/status.tsx'
import type { ContactLine } from '#app/features/hear/contacts/contact-store.server.ts'
import { OpenedContactView } from '#app/features/hear/contacts/opened-contact.tsx'
import type { OpenedContact } from '#app/features/hear/contacts/open-contact.server.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface ContactListProps {
  readonly contacts: readonly ContactLine[]
  /** The one that was opened just now. */
  readonly opened: OpenedContact | undefined
  /** The words sent with it, when they were asked for too. */
  readonly texts: readonly string[] | undefined
}

/** Who asked to be contacted. Nothing anybody wrote stands here until it is opened. */
export function ContactList({ contacts, opened, texts }: ContactListProps) {
  const { t } = useTranslator()
  if (contacts.length === 0) return <p>{t('contacts:none')}</p>
  return (
    <>
      <p><strong>{t('contacts:waiting', { count: contacts.filter(({ state }) => state === 'open').length })}</strong></p>
      <ul className="stack">
        {contacts.map((contact) => (
          <li key={contact.id} className="card stack">
            <Line contact={contact} />
            {opened?.id === contact.id ? <OpenedContactView opened={opened} texts={texts} /> : <Open id={contact.id} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function Line({ contact }: { readonly contact: ContactLine }) {
  const { t, language } = useTranslator()
  return (
    <>
      <h2>{t(`contacts:audience.${contact.audience}`)}</h2>
      <p className="cluster"><span>{t('contacts:line', { day: formatDay(contact.receivedOn, language.tag) })}</span><Localized text={contact.consultation} /><Status kind={contact.state === 'open' ? 'waiting' : 'neutral'}>{t(`contacts:state.${contact.state}`)}</Status>{contact.flagged && <Status kind="attention">{t('contacts:flagged')}</Status>}</p>
    </>
  )
}

function Open({ id }: { readonly id: string }) {
  const { t } = useTranslator()
  return (
    <form method="post">
      <input type="hidden" name="id" value={id} />
      <Button kind="quiet" name="intent" value="open">{t('contacts:open')}</Button>
    </form>
  )
}
