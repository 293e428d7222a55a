import { Notice } from '#app/components/notice.tsx'
import { Status } from '#app/components/status.tsx'
import { formatDay, formatList } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import type { WaitingReading, WaitingThing, WaitingWork } from '#app/features/respond/waiting/list-waiting.server.ts'

const ROOM = {
  concerns: () => paths.office.concerns(), reading: paths.office.reading, moderation: paths.office.moderation, coding: paths.office.coding,
  themes: paths.office.themes, feedback: paths.office.feedback, replies: paths.office.feedback,
} as const satisfies Record<WaitingThing, () => string>

/** What waits for somebody, each line leading to the room where it is done. */
export function WaitingList({ waiting, reading }: { readonly waiting: readonly WaitingWork[]; readonly reading: WaitingReading | undefined }) {
  return (
    <ol className="stack waiting">
      {waiting.map((work) => (
        <li key={work.thing} className="card stack">
          <Work work={work} />
          {work.thing === 'reading' && reading && <MoreAboutReading reading={reading} />}
        </li>
      ))}
    </ol>
  )
}

function Work({ work }: { readonly work: WaitingWork }) {
  const { t, language } = useTranslator()
  return (
    <>
      <h2><a href={ROOM[work.thing]()}>{t(`office:home.${work.thing}`, { count: work.count })}</a></h2>
      {work.since && <p className="quiet">{t('office:home.since', { day: formatDay(work.since, language.tag) })}</p>}
    </>
  )
}

function MoreAboutReading({ reading }: { readonly reading: WaitingReading }) {
  const { t, language } = useTranslator()
  const names = (tags: readonly string[]) => formatList(tags.map((tag) => languageName(tag, language.tag)), language.tag)
  return (
    <>
      {reading.flagged > 0 && <p><Status kind="attention">{t('office:home.flagged', { count: reading.flagged })}</Status></p>}
      {reading.late > 0 && <p><Status kind="late">{t('office:home.late', { count: reading.late })}</Status></p>}
      {reading.otherLanguages.length > 0 && <p>{t('office:home.languages', { list: names(reading.otherLanguages) })}</p>}
      {reading.nobodyReads.length > 0 && <Notice tone="warning"><p>{t('office:home.nobodyReads', { list: names(reading.nobodyReads) })}</p></Notice>}
    </>
  )
}
