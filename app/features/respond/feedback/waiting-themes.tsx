import { Day } from '#app/components/day.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Status } from '#app/components/status.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { Theme } from '#app/features/understand/themes/theme.ts'

/** "What else you told us": every further wish with how it stands. */
export function FurtherWishes({ themes }: { readonly themes: readonly Theme[] }) {
  const { t } = useTranslator()
  return (
    <section className="stack" id="what-else" aria-labelledby="what-else-title">
      <h2 id="what-else-title">{t('feedback:wishes.title')}</h2>
      <p>{themes.length > 0 ? t('feedback:wishes.lead') : t('feedback:wishes.none')}</p>
      {themes.length > 0 && <ul className="card-list">{themes.map((theme) => <FurtherWish key={theme.id} theme={theme} />)}</ul>}
    </section>
  )
}

function FurtherWish({ theme }: { readonly theme: Theme }) {
  return (
    <li className="card stack" id={`wish-${theme.id}`}>
      <h3><Localized text={theme.title} /></h3>
      {theme.standing && <Localized text={theme.standing} as="p" />}
    </li>
  )
}

/** Themes that should have had an answer by now: they say so themselves (LOOP-05, LOOP-07). Nothing when there are none. */
export function NotAnswered({ themes }: { readonly themes: readonly Theme[] }) {
  const { t } = useTranslator()
  if (themes.length === 0) return null
  return (
    <section className="stack" id="not-answered" aria-labelledby="not-answered-title">
      <h2 id="not-answered-title">{t('feedback:notAnswered.title')}</h2>
      <p>{t('feedback:notAnswered.lead')}</p>
      <ul className="card-list">{themes.map((theme) => <Unanswered key={theme.id} theme={theme} />)}</ul>
    </section>
  )
}

function Unanswered({ theme }: { readonly theme: Theme }) {
  const { t } = useTranslator()
  return (
    <li className="card stack" id={`theme-${theme.id}`}>
      <h3><Localized text={theme.title} /></h3>
      <p><Status kind="late">{t('feedback:notAnswered.label')}</Status></p>
      <p>{t('feedback:notAnswered.text')}</p>
      <dl className="facts"><div><dt>{t('feedback:notAnswered.promised')}</dt><dd><Day day={theme.consultation.replyDueOn} /></dd></div></dl>
    </li>
  )
}
