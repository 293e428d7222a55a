import { Localized } from '#app/components/localized.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import type { PublicReply } from '#app/features/respond/feedback/reply-store.server.ts'

/** What changed, who is responsible, and the way on along the golden thread: action, priority, consultation. */
export function ReplyFacts({ reply: { entry, theme, priorities } }: { readonly reply: PublicReply }) {
  const { t, language } = useTranslator()
  const lang = language.tag
  return (
    <dl className="facts">
      {entry.evidence['en'] && <div><dt>{t('feedback:evidence')}</dt><Localized text={entry.evidence} as="dd" /></div>}
      <div><dt>{t('feedback:owner')}</dt><dd><Localized text={entry.ownerRole} /><br /><bdi>{entry.ownerOrganisation}</bdi></dd></div>
      {entry.action && (
        <div><dt>{t('feedback:action')}</dt><dd><a href={paths.action(lang, entry.action.code)}><Localized text={entry.action.title} /></a></dd></div>
      )}
      {priorities.length > 0 && (
        <div>
          <dt>{t('feedback:priority')}</dt>
          {priorities.map(({ code, childTitle }) => <dd key={code}><a href={paths.priority(lang, code)}><Localized text={childTitle} /></a></dd>)}
        </div>
      )}
      <div><dt>{t('feedback:from')}</dt><dd><a href={paths.consultation(lang, theme.consultation.slug)}><Localized text={theme.consultation.title} /></a></dd></div>
    </dl>
  )
}
