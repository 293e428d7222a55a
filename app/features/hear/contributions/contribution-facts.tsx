import type { ReactNode } from 'react'
import { Day } from '#app/components/day.tsx'
import { Localized } from '#app/components/localized.tsx'
import { sayMoment } from '#app/features/hear/contributions/say-moment.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { OpenedText } from '#app/features/hear/contributions/open-text.server.ts'

/** What a reader needs to know to understand a text: asked what, of whom, when. Never anything that could point to the person. */
export function ContributionFacts({ text }: { readonly text: OpenedText }) {
  const { t, language } = useTranslator()
  return (
    <dl className="facts" aria-label={t('reading:facts.label')}>
      <Fact name={t('reading:facts.source')}>{text.title ? <Localized text={text.title} /> : t(`reading:source.${text.source}`)}</Fact>
      {text.question && <Fact name={t('reading:facts.question')}><Localized text={text.question} /></Fact>}
      <Fact name={t('reading:facts.audience')}>{t(`reading:audience.${text.audience}`)}</Fact>
      <Fact name={t('reading:facts.ageBand')}>{text.ageBand ? <bdi>{text.ageBand}</bdi> : t('reading:facts.ageUnknown')}</Fact>
      <Fact name={t('reading:facts.language')}>{languageName(text.language, language.tag)}</Fact>
      <Fact name={t('reading:facts.received')}><Day day={text.receivedOn} /></Fact>
      {text.readState === 'unread' && <Fact name={t('reading:facts.age')}>{t(`reading:age.${text.wait.unit}`, { count: text.wait.count })}</Fact>}
      {text.readState === 'unread' && <Fact name={t('reading:facts.due')}>{sayMoment(text.due, language.tag)}</Fact>}
      <Fact name={t('reading:facts.readState')}>{t(`reading:state.${stateOf(text)}`)}</Fact>
      <Fact name={t('reading:facts.quotable')}>{text.quotable ? t('reading:yes') : t('reading:no')}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>
}

function stateOf({ readState, readInTime }: Pick<OpenedText, 'readState' | 'readInTime'>) {
  if (readState === 'unread') return 'unread'
  if (readInTime === null) return 'read'
  return readInTime === 1 ? 'readInTime' : 'readLate'
}
