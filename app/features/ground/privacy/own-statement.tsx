import type { ReactNode } from 'react'
import { UserText } from '#app/components/user-text.tsx'
import type { FilledIn } from '#app/features/ground/privacy/template.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface OwnStatementProps { readonly fields: FilledIn; readonly completedOn: string; readonly reviewOn: string | null }

/** What somebody in the office has completed about accessibility, in their own words: nothing stands here that they did not say. */
export function OwnStatement({ fields: { testedOn, testedBy, testedHow, problems, plans, contact, answerDays }, completedOn, reviewOn }: OwnStatementProps) {
  const { t, language } = useTranslator()
  const day = (text: string) => formatDay(text, language.tag)
  return (
    <section className="card stack">
      {testedOn && <p><strong>{t('privacy:access.tested', { day: day(testedOn) })}</strong></p>}
      <Part title={t('privacy:access.by')} text={testedBy} />
      <Part title={t('privacy:access.how')} text={testedHow} />
      {problems && <><h2>{t('privacy:access.problems')}</h2><ul>{problems.split('\n').filter((line) => line.trim() !== '').map((line) => <li key={line}><UserText as="span" text={line} language="en" /></li>)}</ul></>}
      <Part title={t('privacy:access.plans')} text={plans} />
      <Part title={t('privacy:access.contact')} text={contact}>{answerDays && <p>{t('privacy:access.answer')}: {answerDays}</p>}</Part>
      <p className="quiet">{t('privacy:access.prepared', { day: day(completedOn), review: day(reviewOn ?? completedOn) })}</p>
    </section>
  )
}

function Part({ title, text, children }: { readonly title: string; readonly text: string | undefined; readonly children?: ReactNode }) {
  if (!text) return null
  return <><h2>{title}</h2><UserText text={text} language="en" />{children}</>
}
