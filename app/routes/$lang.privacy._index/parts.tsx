import { CopiesLine, PurposeList, type NoticeFacts } from '#app/features/ground/privacy/privacy-notice.tsx'
import { LEVELS, type Level } from '#app/features/ground/privacy/purpose.ts'
import type { PromiseKey } from '#app/features/hear/answering/promise.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** The same notice for three kinds of readers. */
export function Levels({ chosen, way }: { readonly chosen: Level; readonly way: string | undefined }) {
  const { t, language } = useTranslator()
  return (
    <nav aria-label={t('privacy:levels.label')}>
      <ul className="cluster">{LEVELS.map((level) => <li key={level}>{level === chosen ? <strong aria-current="page">{t(`privacy:levels.${level}`)}</strong> : <a href={paths.privacyFor(language.tag, level, way)}>{t(`privacy:levels.${level}`)}</a>}</li>)}</ul>
    </nav>
  )
}

/** What the questions somebody came from promise, by their own settings (DP-09). */
export function Promised({ promise }: { readonly promise: readonly PromiseKey[] }) {
  const { t } = useTranslator()
  return (
    <section className="card stack">
      <h2>{t('statements:privacy.here.title')}</h2>
      <ul>{promise.map((sentence) => <li key={sentence}>{t(sentence)}</li>)}</ul>
    </section>
  )
}

/** In short, then what is kept and for how long, then the rest; the law for adults alone. */
export function FullNotice({ level, ...facts }: NoticeFacts & { readonly level: Level }) {
  const { t } = useTranslator()
  return (
    <>
      <InShort />
      <h2>{t('statements:privacy.kept.title')}</h2>
      <PurposeList {...facts} level={level} />
      <CopiesLine rules={facts.rules} />
      <h2>{t('statements:privacy.never.title')}</h2>
      <p>{t('statements:privacy.never.list')}</p>
      <h2>{t('statements:privacy.code.title')}</h2>
      <p>{t('statements:privacy.code.body')}</p>
      <p>{t('statements:privacy.code.freeze')}</p>
      <h2>{t('statements:privacy.numbers.title')}</h2>
      <p>{t('statements:privacy.numbers.body')}</p>
      {level === 'adult' && <Law />}
    </>
  )
}

function InShort() {
  const { t } = useTranslator()
  return (
    <section className="card stack">
      <h2>{t('statements:privacy.short.title')}</h2>
      <p className="lead">{t('statements:privacy.short.name')}</p>
      <p>{t('statements:privacy.short.choice')}</p>
      <p>{t('statements:privacy.short.read')}</p>
      <p>{t('statements:privacy.short.code')}</p>
    </section>
  )
}

function Law() {
  const { t } = useTranslator()
  return (
    <>
      <h2>{t('statements:privacy.law.title')}</h2>
      <p>{t('statements:privacy.law.body')}</p>
      <p>{t('statements:privacy.law.rights')}</p>
    </>
  )
}

/** Complaining stands on every level: whoever is not happy must find it. */
export function More({ contact }: { readonly contact: string }) {
  const { t, language } = useTranslator()
  const lang = language.tag
  return (
    <>
      <h2>{t('statements:privacy.complain.title')}</h2>
      <p><a href={paths.complain(lang)}>{t('privacy:more.complain')}</a></p>
      {contact !== '' && <p>{t('privacy:more.write', { contact })}</p>}
      <p>{t('statements:privacy.complain.ico')}</p>
      <ul className="cluster">
        <li><a href={paths.help(lang)}>{t('statements:privacy.more.help')}</a></li>
        <li><a href={paths.cookies(lang)}>{t('statements:privacy.more.cookies')}</a></li>
        <li><a href={paths.whatWeLog(lang)}>{t('privacy:more.logs')}</a></li>
        <li><a href={paths.myCode(lang)}>{t('statements:privacy.more.code')}</a></li>
      </ul>
    </>
  )
}
