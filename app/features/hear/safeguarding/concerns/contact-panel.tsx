import { Button } from '#app/components/button.tsx'
import { UserText } from '#app/components/user-text.tsx'
import type { OpenedContact } from '#app/features/hear/contacts/open-contact.server.ts'
import type { SeenConcern } from '#app/features/hear/safeguarding/concerns/see-concern.server.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** How somebody who asked wants to be reached: sealed until it is opened, gone when the record is closed. */
export function ContactPanel({ concern, opened }: { readonly concern: SeenConcern; readonly opened: OpenedContact | undefined }) {
  const { t } = useTranslator()
  return (
    <section className="stack panel" aria-labelledby="contact-title">
      <h2 id="contact-title">{t('concerns:contact.title')}</h2>
      {opened && <Written opened={opened} />}
      {!opened && (concern.state === 'closed' ? <p>{t('concerns:contact.gone')}</p> : <Sealed />)}
    </section>
  )
}

function Sealed() {
  const { t } = useTranslator()
  return <form method="post" className="stack"><p>{t('concerns:contact.sealed')}</p><div><Button kind="quiet" name="intent" value="contact">{t('concerns:contact.open')}</Button></div></form>
}

function Written({ opened: { by, language, ...content } }: { readonly opened: OpenedContact }) {
  const { t } = useTranslator()
  const text = (value: string) => value === '' ? t('contacts:nothing') : <UserText text={value} language={language} />
  return (
    <dl className="facts">
      <div><dt>{t('contacts:name')}</dt><dd>{text(content.name)}</dd></div>
      <div><dt>{t('contacts:by')}</dt><dd>{by ? t(`contacts:ways.${by}`) : t('contacts:nothing')}</dd></div>
      <div><dt>{t('contacts:reach')}</dt><dd>{text(content.reach)}</dd></div>
      <div><dt>{t('contacts:when')}</dt><dd>{text(content.when)}</dd></div>
      <div><dt>{t('contacts:more')}</dt><dd>{text(content.more)}</dd></div>
      <div><dt>{t('contacts:language')}</dt><dd>{languageName(language, 'en')}</dd></div>
    </dl>
  )
}
