import { Button } from '#app/components/button.tsx'
import { UserText } from '#app/components/user-text.tsx'
import type { OpenedContact } from '#app/features/hear/contacts/open-contact.server.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface OpenedContactProps { readonly opened: OpenedContact; readonly texts: readonly string[] | undefined }

/** What somebody wrote who wants to be contacted, and the two acts on it. */
export function OpenedContactView({ opened, texts }: OpenedContactProps) {
  const { t } = useTranslator()
  return (
    <section className="stack" aria-label={t('contacts:opened')}>
      <Written opened={opened} />
      {opened.hasAnswers ? <Answers texts={texts} /> : <p className="quiet">{t('contacts:noAnswers')}</p>}
      <form method="post" className="cluster">
        <input type="hidden" name="id" value={opened.id} />
        {opened.hasAnswers && !texts && <Button kind="quiet" name="intent" value="answers">{t('contacts:answers')}</Button>}
        <Button kind="danger" name="intent" value="done">{t('contacts:done')}</Button>
      </form>
    </section>
  )
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

function Answers({ texts }: { readonly texts: readonly string[] | undefined }) {
  const { t } = useTranslator()
  if (!texts) return <p className="quiet">{t('contacts:answersWhy')}</p>
  if (texts.length === 0) return <p>{t('contacts:noWords')}</p>
  return <ul>{texts.map((id, index) => <li key={id}><a href={paths.office.readingItem(id)}>{t('contacts:text', { number: index + 1 })}</a></li>)}</ul>
}
