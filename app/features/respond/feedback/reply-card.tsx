import { usePageEnvironment } from '#app/components/page-environment.tsx'
import { Day } from '#app/components/day.tsx'
import { Localized } from '#app/components/localized.tsx'
import { findLanguage } from '#app/i18n/languages.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { latenessOf } from '#app/features/respond/feedback/feedback-entry.ts'
import { ReplyBubbles } from '#app/features/respond/feedback/reply-bubbles.tsx'
import { ReplyFacts } from '#app/features/respond/feedback/reply-facts.tsx'
import { ReplyQuotations } from '#app/features/respond/feedback/reply-quotations.tsx'
import type { PublicReply } from '#app/features/respond/feedback/reply-store.server.ts'
import { anchorOf, fallbackLanguage, peopleInWords } from '#app/features/respond/feedback/reply-words.ts'

/** One reply as everybody reads it: what was said, what came back, and everything that holds us to it. */
export function ReplyCard({ reply, today }: { readonly reply: PublicReply; readonly today: string }) {
  const { t, language } = useTranslator()
  const { theme, entry, quotations } = reply
  const anchor = anchorOf(entry.id)
  return (
    <article className="card stack" id={anchor} aria-labelledby={`${anchor}-title`}>
      <h3 id={`${anchor}-title`}><Localized text={theme.title} /></h3>
      <Untranslated entry={entry} />
      <ReplyBubbles entry={entry} lateness={latenessOf(entry, today)} people={peopleInWords(t, language.tag, entry.saidBy, theme.audiences)} />
      <ReplyQuotations quotations={quotations} saidBy={entry.saidBy} />
      <ReplyFacts reply={reply} />
      {entry.publishedOn && <p className="quiet">{t('feedback:published')} <Day day={entry.publishedOn} /> <a href={`#${anchor}`}>{t('feedback:link')}</a></p>}
    </article>
  )
}

function Untranslated({ entry }: Pick<PublicReply, 'entry'>) {
  const { t, language } = useTranslator()
  const { languages } = usePageEnvironment()
  const fallback = fallbackLanguage(entry, language.tag)
  if (fallback === undefined) return null
  return <p className="quiet">{t('feedback:untranslated', { language: findLanguage(languages, fallback)?.ownName ?? fallback })}</p>
}
