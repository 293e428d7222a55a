import { UserText } from '#app/components/user-text.tsx'
import { formatDay } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { ContributionTranslation } from '#app/features/hear/contributions/contribution-store.server.ts'
import type { ReactNode } from 'react'

interface TextBesideTranslation {
  /** The original as the page shows it: plain here, with marked segments when it is coded; null where there are no words. */
  readonly original: ReactNode
  readonly language: string
  readonly translation: ContributionTranslation | undefined
  readonly redacted: string | null
}

/** Somebody's words and, beside them, what they say in English and the copy without names. */
export function ContributionText({ original, language, translation, redacted }: TextBesideTranslation) {
  const { t, language: page } = useTranslator()
  return (
    <div className="work">
      <section className="panel stack">
        <h2>{t('reading:item.original')}</h2>
        <p className="quiet">{languageName(language, page.tag)}</p>
        {original ?? <p className="quiet">{t('reading:noWords')}</p>}
        {redacted !== null && <><h3>{t('reading:item.redacted')}</h3><UserText text={redacted} language={language} /></>}
      </section>
      {translation && (
        <section className="panel stack">
          <h2>{t('reading:item.translation')}</h2>
          <p className="quiet">{translation.madeBy === 'machine' ? t('reading:item.machine') : t('reading:item.byPerson', { day: formatDay(translation.madeOn, page.tag) })}</p>
          <UserText text={translation.text} language={translation.language} />
        </section>
      )}
    </div>
  )
}
