import { Button } from '#app/components/button.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { GroupSession } from '#app/features/hear/sessions/group-session.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

export interface OfferedLanguage { readonly value: string; readonly label: string }

interface Acts { readonly session: GroupSession; readonly languages: readonly OfferedLanguage[]; readonly typed: Typed; readonly errors: readonly FieldError[] }

/** Cards for the children who have not begun. The answer to this form is the sheet to print. */
export function CardsForm({ session, languages, typed, errors }: Acts) {
  const { t } = useTranslator()
  const left = Math.max(1, session.children - session.begun)
  return (
    <section className="panel stack" aria-labelledby="cards-title">
      <h2 id="cards-title">{t('assisting:cards.title')}</h2>
      <p>{t('assisting:cards.why')}</p>
      <form method="post" className="stack">
        <SelectField id="language" label={t('assisting:cards.language')} options={languages} defaultValue={typed['language']?.[0]} error={errorOf(errors, 'language')} />
        <TextField id="cards" label={t('assisting:cards.count')} inputMode="numeric" defaultValue={typed['cards']?.[0] ?? String(left)} error={errorOf(errors, 'cards')} autoComplete="off" />
        <Button name="act" value="cards">{t('assisting:cards.make')}</Button>
      </form>
    </section>
  )
}

/** The worker writes what one child says, on the pages the child would see. */
export function ScribeForm({ languages, typed, errors }: Omit<Acts, 'session'>) {
  const { t } = useTranslator()
  return (
    <section className="panel stack" aria-labelledby="scribe-title">
      <h2 id="scribe-title">{t('assisting:scribe.title')}</h2>
      <p>{t('assisting:scribe.why')}</p>
      <form method="post" className="stack">
        <SelectField id="scribe" label={t('assisting:scribe.language')} options={languages} defaultValue={typed['scribe']?.[0]} error={errorOf(errors, 'scribe')} />
        <Button kind="quiet" name="act" value="scribe">{t('assisting:scribe.begin')}</Button>
      </form>
    </section>
  )
}

export function EndForm() {
  const { t } = useTranslator()
  return (
    <form method="post" className="stack">
      <p>{t('assisting:session.endWhy')}</p>
      <Button kind="danger" name="act" value="end">{t('assisting:session.end')}</Button>
    </form>
  )
}
