import { Localized } from '#app/components/localized.tsx'
import { Status } from '#app/components/status.tsx'
import { UserText } from '#app/components/user-text.tsx'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { FlagStatus } from '#app/features/hear/contributions/flag-status.tsx'
import { sayMoment } from '#app/features/hear/contributions/say-moment.ts'
import type { QueueLine } from '#app/features/hear/contributions/reading-view.ts'

/** Texts that wait to be read, most urgent first. */
export function ReadingQueue({ lines }: { readonly lines: readonly QueueLine[] }) {
  return <ol className="queue stack">{lines.map((line) => <li key={line.id} className="card"><Line line={line} /></li>)}</ol>
}

function Line({ line }: { readonly line: QueueLine }) {
  const { t, language } = useTranslator()
  return (
    <article className="stack">
      <p className="cluster">
        <FlagStatus flag={line.flag} reason={line.flagReason} />
        {line.late && <Status kind="late">{t('reading:late', { day: sayMoment(line.due, language.tag) })}</Status>}
        {line.heldBy && <Status kind="waiting">{t('reading:heldBy', { name: line.heldBy })}</Status>}
      </p>
      <a href={paths.office.readingItem(line.id)}>{line.beginning === '' ? t('reading:noWords') : <UserText as="span" text={line.beginning} language={line.language} />}</a>
      <p className="quiet cluster">
        <span>{t(`reading:audience.${line.audience}`)}</span>
        {line.ageBand && <span><bdi>{line.ageBand}</bdi></span>}
        <span>{languageName(line.language, language.tag)}</span>
        <span>{t(`reading:age.${line.wait.unit}`, { count: line.wait.count })}</span>
        {!line.late && <span>{t('reading:dueBy', { day: sayMoment(line.due, language.tag) })}</span>}
        {line.language !== language.tag && <span>{line.translated ? t('reading:translated') : t('reading:notTranslated')}</span>}
      </p>
      {line.question && <p className="quiet">{line.title && <><Localized as="span" text={line.title} />: </>}<Localized as="span" text={line.question} /></p>}
    </article>
  )
}
