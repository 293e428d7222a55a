import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import type { Glass } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { formatMoment } from '#app/features/hear/safeguarding/concerns/moment.tsx'
import type { ConcernFormProps } from '#app/features/hear/safeguarding/concerns/triage-form.tsx'
import { errorOf } from '#app/forms/say-errors.ts'
import { formatList } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface GlassPanelProps extends ConcernFormProps {
  /** What was opened just now; on the next page it is closed again. */
  readonly opened: OpenedGlass | undefined
  readonly timeZone: string
}

export type OpenedGlass = { readonly is: 'origin'; readonly glass: Glass } | { readonly is: 'texts'; readonly texts: readonly string[] }

/** Where a text came from, behind glass (SAFE-07). */
export function GlassPanel({ opened, ...props }: GlassPanelProps) {
  const { t } = useTranslator()
  if (!props.concern.hasGlass) return null
  return (
    <section className="stack" aria-labelledby="glass-title">
      <h2 id="glass-title">{t('concerns:glass.title')}</h2>
      {opened ? <Open opened={opened} /> : <Closed {...props} />}
      <Before {...props} />
    </section>
  )
}

function Closed({ typed, errors }: Omit<GlassPanelProps, 'opened'>) {
  const { t } = useTranslator()
  return (
    <form method="post" className="stack panel" aria-labelledby="glass-title">
      <p>{t('concerns:glass.closed')}</p>
      <TextArea id="reason" rows={2} label={t('concerns:glass.reason')} hint={t('concerns:glass.reasonHint')} error={errorOf(errors, 'reason')} defaultValue={typed['reason']?.[0]} />
      <div><Button kind="danger" name="intent" value="glass">{t('concerns:glass.button')}</Button></div>
    </form>
  )
}

function Open({ opened }: { readonly opened: OpenedGlass }) {
  const { t } = useTranslator()
  return <Notice tone="success" title={t('concerns:glass.open')}>{opened.is === 'origin' ? <Origin glass={opened.glass} /> : <Texts texts={opened.texts} />}</Notice>
}

function Origin({ glass: { way, sessions, forum } }: { readonly glass: Glass }) {
  const { t, language } = useTranslator()
  if (!way && !forum) return <p>{t('concerns:glass.nothing')}</p>
  return (
    <dl className="facts">
      {way && <div><dt>{t('concerns:glass.way')}</dt><dd><bdi>{way.code}</bdi>{way.label !== '' && <> <bdi>{t('concerns:glass.label', { label: way.label })}</bdi></>}</dd></div>}
      {way && <div><dt>{t('concerns:glass.sessions')}</dt><dd>{sessions.length > 0 ? formatList(sessions, language.tag) : t('concerns:glass.noSessions')}</dd></div>}
      {forum && <div><dt>{t('concerns:glass.forum')}</dt><dd><bdi>{forum.space}</bdi>: <bdi>{forum.thread}</bdi></dd></div>}
      {forum && <div><dt>{t('concerns:glass.name')}</dt><dd><bdi>{forum.name}</bdi></dd></div>}
    </dl>
  )
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  const { t } = useTranslator()
  if (texts.length === 0) return <p>{t('concerns:glass.noTexts')}</p>
  return <ul>{texts.map((id, index) => <li key={id}><a href={paths.office.readingItem(id)}>{t('concerns:glass.text', { number: index + 1 })}</a></li>)}</ul>
}

function Before({ concern: { breakings }, timeZone }: Omit<GlassPanelProps, 'opened'>) {
  const { t } = useTranslator()
  if (breakings.length === 0) return <p className="quiet">{t('concerns:glass.none')}</p>
  return (
    <>
      <h3>{t('concerns:glass.before')}</h3>
      <ul>{breakings.map(({ id, by, at, reason }) => <li key={id}>{t('concerns:glass.line', { who: by, when: formatMoment(at, timeZone) })}: <bdi>{reason}</bdi></li>)}</ul>
    </>
  )
}
