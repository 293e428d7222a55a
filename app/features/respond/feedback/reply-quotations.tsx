import { UserText } from '#app/components/user-text.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { quotedInWords } from '#app/features/respond/feedback/reply-words.ts'
import type { Quotation } from '#app/features/understand/themes/evidence-store.server.ts'

/** Words of people who allowed it, in their language, a person's translation beside them. */
export function ReplyQuotations({ quotations, saidBy, level = 4 }: { readonly quotations: readonly Quotation[]; readonly saidBy: number | null; readonly level?: 3 | 4 }) {
  const { t } = useTranslator()
  if (quotations.length === 0) return null
  const Heading = `h${level}` as const
  return (
    <section className="stack">
      <Heading>{t('feedback:quotes.title')}</Heading>
      {quotations.map((quotation, index) => <OneQuotation key={index} quotation={quotation} saidBy={saidBy} />)}
    </section>
  )
}

function OneQuotation({ quotation, saidBy }: { readonly quotation: Quotation; readonly saidBy: number | null }) {
  const { t, language } = useTranslator()
  const who = quotedInWords(t, quotation, saidBy)
  return (
    <figure className="quotation">
      <UserText as="blockquote" text={quotation.words} language={quotation.language} />
      {quotation.translation !== null && quotation.language !== language.tag && (
        <div><p className="quiet">{t('feedback:quotes.translation')}</p><UserText text={quotation.translation} language={language.tag} /></div>
      )}
      {(who || quotation.stance === 'contradicting') && (
        <figcaption className="quiet">{quotation.stance === 'contradicting' ? t('feedback:quotes.against') : who}</figcaption>
      )}
    </figure>
  )
}
