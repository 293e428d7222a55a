import { Button } from '#app/components/button.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { Status } from '#app/components/status.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { UserText } from '#app/components/user-text.tsx'
import type { WrittenNote } from '#app/features/hear/safeguarding/concerns/note-store.server.ts'
import type { ConcernFormProps } from '#app/features/hear/safeguarding/concerns/triage-form.tsx'
import { errorOf } from '#app/forms/say-errors.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

const DAYS = 90

/** A message the child reads with their code: one way, for a while, shown or not yet (SAFE-06). */
export function NotePanel({ concern, typed, errors, languages }: ConcernFormProps & { readonly languages: readonly string[] }) {
  const { t } = useTranslator()
  if (concern.kind === 'drill' || concern.kind === 'contact') return null
  return (
    <section className="stack" aria-labelledby="note-title">
      <h2 id="note-title">{t('concerns:note.title')}</h2>
      {concern.notes.map((note) => <Written key={note.id} note={note} />)}
      {!concern.canBeReached && <p>{t('concerns:note.cannot')}</p>}
      {concern.canBeReached && concern.state !== 'closed' && <NoteForm concern={concern} typed={typed} errors={errors} languages={languages} />}
    </section>
  )
}

function NoteForm({ concern, typed, errors, languages }: ConcernFormProps & { readonly languages: readonly string[] }) {
  const { t, language } = useTranslator()
  const wrote = languageName(concern.language, language.tag)
  return (
    <form method="post" className="stack panel" aria-labelledby="note-title">
      <p>{t('concerns:note.about')}</p>
      <p>{t('concerns:note.careful', { days: DAYS })}</p>
      <TextArea id="note" rows={3} label={t('concerns:note.text')} hint={t('concerns:note.textHint', { language: wrote })} error={errorOf(errors, 'note')} defaultValue={typed['note']?.[0]} dir="auto" />
      <SelectField id="noteLanguage" label={t('concerns:note.language')} defaultValue={typed['noteLanguage']?.[0] ?? concern.language} options={languages.map((value) => ({ value, label: languageName(value, language.tag) }))} />
      <div><Button name="intent" value="note">{t('concerns:note.button')}</Button></div>
    </form>
  )
}

function Written({ note }: { readonly note: WrittenNote }) {
  const { t, language } = useTranslator()
  const day = (value: string) => formatDay(value, language.tag)
  return (
    <div className="card stack">
      <p className="cluster">
        <span>{t('concerns:note.written', { day: day(note.writtenOn), until: day(note.expiresOn) })}</span>
        {note.shownOn ? <Status kind="done">{t('concerns:note.shown', { day: day(note.shownOn) })}</Status> : <Status kind="waiting">{t('concerns:note.notShown')}</Status>}
      </p>
      {note.text === null ? <p className="quiet">{t('concerns:note.gone')}</p> : <UserText text={note.text} language={note.language} />}
    </div>
  )
}
