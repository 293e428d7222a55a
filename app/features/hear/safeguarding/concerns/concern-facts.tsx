import type { ReactNode } from 'react'
import { UserText } from '#app/components/user-text.tsx'
import { OUTCOMES } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { Moment } from '#app/features/hear/safeguarding/concerns/moment.tsx'
import type { SeenConcern } from '#app/features/hear/safeguarding/concerns/see-concern.server.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface Props { readonly concern: SeenConcern; readonly timeZone: string }

/** The hand-off record: when, by whom seen, how it stands. Nobody is named but staff, by role (SAFE-08). */
export function ConcernFacts({ concern, timeZone }: Props) {
  const { t, language } = useTranslator()
  const moment = (at: string | null, who: string | null = null) => at === null ? t('concerns:facts.notYet') : <><Moment at={at} timeZone={timeZone} />{who && <> {t('concerns:facts.by', { who })}</>}</>
  return (
    <dl className="facts" aria-label={t('concerns:facts.label')}>
      <Fact name={t('concerns:facts.from')}>{t(`concerns:from.${concern.audience}`)}</Fact>
      {concern.words && <Fact name={t('concerns:facts.age')}>{concern.words.ageBand ? <bdi>{concern.words.ageBand}</bdi> : t('concerns:facts.ageUnknown')}</Fact>}
      <Fact name={t('concerns:facts.language')}>{languageName(concern.language, language.tag)}</Fact>
      <Fact name={t('concerns:facts.submitted')}>{moment(concern.submittedAt)}</Fact>
      {concern.firstSeenAt && <Fact name={t('concerns:facts.firstSeen')}>{moment(concern.firstSeenAt, concern.firstSeenBy)}</Fact>}
      <Fact name={t('concerns:facts.aware')}>{moment(concern.awarenessAt, concern.awarenessBy)}</Fact>
      <Fact name={t('concerns:facts.level')}>{concern.level ? t(`concerns:level.${concern.level}`) : t('concerns:facts.notYet')}</Fact>
      {concern.closedAt && <Fact name={t('concerns:facts.closed')}>{moment(concern.closedAt)}</Fact>}
      {concern.outcome && isOutcome(concern.outcome) && <Fact name={t('concerns:facts.outcome')}>{t(`concerns:outcome.${concern.outcome}`)}</Fact>}
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>
}

function isOutcome(outcome: string): outcome is (typeof OUTCOMES)[number] {
  return OUTCOMES.some((known) => known === outcome)
}

/** The words, and what a person made of them in English. */
export function ConcernWords({ concern }: { readonly concern: SeenConcern }) {
  const { t } = useTranslator()
  if (!concern.words) return null
  return (
    <section className="stack panel" aria-labelledby="words-title">
      <h2 id="words-title">{t('concerns:words.title')}</h2>
      <UserText text={concern.words.text} language={concern.language} />
      {concern.translation && <><h3>{t('concerns:words.translation')}</h3><UserText text={concern.translation} language="en" /></>}
      {concern.language !== 'en' && !concern.translation && <p>{t('concerns:words.untranslated')} {concern.kind === 'concern' && concern.contributionId && <a href={paths.office.readingItem(concern.contributionId)}>{t('concerns:words.translate')}</a>}</p>}
      <p className="quiet">{t('concerns:words.lists')} {t('concerns:words.kept')}</p>
    </section>
  )
}
