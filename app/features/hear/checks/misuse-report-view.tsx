import type { ReactNode } from 'react'
import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import { CarefulCount } from '#app/features/ask/collectors/collector-parts.tsx'
import type { MisuseReport } from '#app/features/hear/checks/check-responses.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface ReportProps { readonly report: MisuseReport; /** English texts by key. */ readonly questions: Readonly<Record<string, string>> }

/** The report in tables. Numbers under five are not said: they could point to somebody. */
export function MisuseReportView({ report, questions }: ReportProps) {
  const { t } = useTranslator()
  return (
    <>
      <dl className="facts">
        <div><dt>{t('collectors:checks.responses')}</dt><dd><CarefulCount count={report.responses} /></dd></div>
        <div><dt>{t('collectors:checks.usual')}</dt><dd><CarefulCount count={report.usual} floor={5} /></dd></div>
      </dl>
      <Check title={t('collectors:checks.trap')} hint={t('collectors:checks.trapHint')}>
        <p>{report.suspect === 0 ? t('collectors:checks.trapNone') : <CarefulCount count={report.suspect} floor={5} />}</p>
      </Check>
      <Bursts report={report} />
      <Patterns report={report} />
      <Texts report={report} questions={questions} />
    </>
  )
}

function Check({ title, hint, children }: { readonly title: string; readonly hint: string; readonly children: ReactNode }) {
  return <section className="stack"><h2>{title}</h2><p className="hint">{hint}</p>{children}</section>
}

function Bursts({ report: { bursts } }: Pick<ReportProps, 'report'>) {
  const { t } = useTranslator()
  const title = t('collectors:checks.bursts')
  return (
    <Check title={title} hint={t('collectors:checks.burstsHint')}>
      {bursts.length === 0 ? <p>{t('collectors:checks.burstsNone')}</p> : <DataTable caption={title} head={[t('collectors:checks.day'), t('collectors:checks.responses')]} rows={bursts.map(({ day, count }) => [<Day key={day} day={day} />, count])} />}
    </Check>
  )
}

function Patterns({ report: { patterns } }: Pick<ReportProps, 'report'>) {
  const { t } = useTranslator()
  const title = t('collectors:checks.patterns')
  const rows = patterns.map(({ questions, responses }, at) => [t('collectors:checks.pattern', { number: at + 1 }), questions, <CarefulCount key="count" count={responses} floor={5} />])
  return (
    <Check title={title} hint={t('collectors:checks.patternsHint')}>
      {rows.length === 0 ? <p>{t('collectors:checks.patternsNone')}</p> : <DataTable caption={title} head={[t('collectors:checks.kind'), t('collectors:checks.questions'), t('collectors:checks.responses')]} rows={rows} />}
    </Check>
  )
}

function Texts({ report: { texts, compared }, questions }: ReportProps) {
  const { t } = useTranslator()
  const title = t('collectors:checks.texts')
  const rows = texts.map(({ questionKey, texts: count, same }) => [questions[questionKey] ?? questionKey, same ? t('collectors:checks.same') : t('collectors:checks.similar'), <CarefulCount key="count" count={count} floor={5} />])
  return (
    <Check title={title} hint={t('collectors:checks.textsHint')}>
      {rows.length === 0 ? <p>{t('collectors:checks.textsNone')}</p> : <DataTable caption={title} head={[t('collectors:checks.question'), t('collectors:checks.kind'), t('collectors:checks.size')]} rows={rows} />}
      {compared !== null && <p>{t('collectors:checks.partial', { number: compared })}</p>}
    </Check>
  )
}
