import { Button } from '#app/components/button.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { typedLocalized } from '#app/forms/localized-input.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { LocalizedFields } from '#app/features/understand/themes/localized-fields.tsx'
import { mayBecome, type Theme } from '#app/features/understand/themes/theme.ts'

interface ThemeMovesProps {
  readonly theme: Theme
  readonly entryId: string | null
  readonly typed: Typed
  readonly errors: readonly FieldError[]
}

/** The ways on for a theme: a reply, or a place among further wishes, and back. */
export function ThemeMoves({ theme, entryId, typed, errors }: ThemeMovesProps) {
  const { t } = useTranslator()
  return (
    <section className="stack" id="move">
      <h2>{t('themes:move.title')}</h2>
      {entryId === null
        ? <p><ButtonLink href={paths.office.newFeedbackEntry(theme.id)}>{t('themes:move.reply')}</ButtonLink></p>
        : <p><ButtonLink href={paths.office.feedbackEntry(entryId)} kind="quiet">{t('themes:move.openReply')}</ButtonLink></p>}
      {mayBecome(theme.state, 'further_wishes') && <WishForm theme={theme} typed={typed} errors={errors} />}
      {theme.state === 'further_wishes' && mayBecome(theme.state, 'open') && (
        <form method="post"><Button name="act" value="reopen" kind="quiet">{t('themes:move.reopen')}</Button></form>
      )}
    </section>
  )
}

function WishForm({ theme, typed, errors }: Pick<ThemeMovesProps, 'theme' | 'typed' | 'errors'>) {
  const { t } = useTranslator()
  const failed = errors.some(({ field }) => field.startsWith('standing'))
  return (
    <details className="panel" open={failed}>
      <summary>{t('themes:move.wish')}</summary>
      <form method="post" className="stack">
        <LocalizedFields field="standing" label={t('themes:move.standing')} hint={t('themes:move.standingHint')} rows={3} errors={errors}
          typed={failed ? typed : typedLocalized('standing', theme.standing ?? {})} />
        <p><Button name="act" value="wish" kind="quiet">{t('themes:move.wish')}</Button></p>
      </form>
    </details>
  )
}
