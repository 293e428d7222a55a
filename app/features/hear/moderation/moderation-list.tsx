import { Status } from '#app/components/status.tsx'
import { UserText } from '#app/components/user-text.tsx'
import { FlagStatus } from '#app/features/hear/contributions/flag-status.tsx'
import type { ModerationLine, ReportReason } from '#app/features/hear/moderation/moderation-item.ts'
import { SHELVES, type ModerationShelf } from '#app/features/hear/moderation/shelves.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { sayMoment } from '#app/features/hear/contributions/say-moment.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

export function ShelfLinks({ shelf }: { readonly shelf: ModerationShelf }) {
  const { t } = useTranslator()
  return (
    <nav aria-label={t('moderation:show.label')}>
      <ul className="cluster">
        {SHELVES.map((name) => <li key={name}>{name === shelf ? <strong aria-current="page">{t(`moderation:show.${name}`)}</strong> : <a href={paths.office.moderation(name)}>{t(`moderation:show.${name}`)}</a>}</li>)}
      </ul>
    </nav>
  )
}

/** Messages, the most urgent first. */
export function ModerationList({ lines, shelf }: { readonly lines: readonly ModerationLine[]; readonly shelf: ModerationShelf }) {
  const { t } = useTranslator()
  if (lines.length === 0) return <p>{t(`moderation:empty.${shelf}`)}</p>
  return <ol className="queue stack">{lines.map((line) => <li key={line.id} className="card"><Line line={line} /></li>)}</ol>
}

function Line({ line }: { readonly line: ModerationLine }) {
  const { t, language } = useTranslator()
  return (
    <article className="stack">
      <p className="cluster">
        <FlagStatus flag={line.flag} reason={line.flagReason} />
        <Reports reports={line.reports} />
        {line.late && <Status kind="late">{t('moderation:waited.late', { day: sayMoment(line.due, language.tag) })}</Status>}
        {line.state !== 'waiting' && <Status kind="neutral">{t(`moderation:states.${line.state}`)}</Status>}
      </p>
      <a href={paths.office.moderationItem(line.id)}><UserText as="span" text={line.beginning} language={line.language} /></a>
      <p className="quiet cluster">
        <bdi>{line.author}</bdi>
        <span>{line.space}</span>
        <bdi>{line.ages}</bdi>
        <span>{languageName(line.language, language.tag)}</span>
        {line.language !== language.tag && !line.translated && <span>{t('moderation:untranslated')}</span>}
        {line.state === 'waiting' && <span>{t(`moderation:waited.${line.wait.unit}`, { count: line.wait.count })}</span>}
        {line.state === 'waiting' && !line.late && <span>{t('moderation:waited.due', { day: sayMoment(line.due, language.tag) })}</span>}
      </p>
      <p className="quiet">{line.question}</p>
    </article>
  )
}

export function Reports({ reports }: { readonly reports: readonly ReportReason[] }) {
  const { t } = useTranslator()
  return <>{reports.map((reason) => <Status key={reason} kind="attention">{t(`moderation:reports.${reason}`)}</Status>)}</>
}
