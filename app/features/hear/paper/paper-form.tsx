import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Button } from '#app/components/button.tsx'
import { Radios } from '#app/components/radios.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { PaperRow } from '#app/features/hear/paper/paper-row.tsx'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

export interface PaperFormProps {
  readonly questions: readonly Question[]
  readonly languages: readonly { readonly value: string; readonly label: string }[]
  readonly typed: Typed
  readonly errors: readonly FieldError[]
  readonly submissionKey: string
}

/**
 * One paper on one page. Enter goes on to the next field, Ctrl+Enter stores. Without scripts, and before they run, Enter
 * presses the first button, which checks and stores nothing.
 */
export function PaperForm({ questions, languages, typed, errors, submissionKey }: PaperFormProps) {
  const { t } = useTranslator()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => { if (errors.length === 0) fieldsOf(form.current)[0]?.focus() }, [submissionKey, errors])
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that spare the hand; every one has its button
    <form method="post" className="stack paper-form" noValidate ref={form} onKeyDown={(event) => { press(event, form.current) }}>
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <PaperFacts languages={languages} typed={typed} errors={errors} />
      <p className="hint">{t('assisting:paper.keys')}</p>
      {questions.map((question) => <PaperRow key={question.key} question={question} language={typed['language']?.[0] ?? 'en'} typed={typed[question.key]?.[0] ?? ''} error={errorOf(errors, question.key)} />)}
      <div className="cluster paper-acts">
        <Button kind="quiet" name="act" value="check">{t('assisting:paper.check')}</Button>
        <Button name="act" value="store">{t('assisting:paper.store')}</Button>
      </div>
    </form>
  )
}

function PaperFacts({ languages, typed, errors }: Pick<PaperFormProps, 'languages' | 'typed' | 'errors'>) {
  const { t } = useTranslator()
  return (
    <div className="paper-facts">
      <SelectField id="language" label={t('assisting:paper.language')} options={[...languages, { value: 'und', label: t('assisting:paper.otherLanguage') }]} defaultValue={typed['language']?.[0] ?? 'en'} error={errorOf(errors, 'language')} />
      <Radios name="mode" legend={t('assisting:paper.mode')} options={[{ value: 'paper', label: t('assisting:paper.modes.paper') }, { value: 'spoken_scribed', label: t('assisting:paper.modes.spoken_scribed') }]} chosen={typed['mode']?.[0] ?? 'paper'} error={errorOf(errors, 'mode')} />
      <Checkboxes name="slip" legend={t('assisting:paper.slipTitle')} options={[{ value: 'yes', label: t('assisting:paper.slip') }]} chosen={typed['slip'] ?? []} />
    </div>
  )
}

/** Shift+Enter is a new line of somebody's words. */
function press(event: KeyboardEvent, form: HTMLFormElement | null): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLElement)) return
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault()
    form?.requestSubmit(form.querySelector<HTMLButtonElement>('button[value="store"]'))
    return
  }
  const fields = fieldsOf(form)
  const at = fields.findIndex((field) => field === event.target)
  if (at < 0 || event.shiftKey) return
  event.preventDefault()
  const next = fields[at + 1] ?? form?.querySelector<HTMLButtonElement>('button[value="store"]')
  next?.focus()
}

function fieldsOf(form: HTMLFormElement | null): readonly HTMLElement[] {
  return form ? [...form.querySelectorAll<HTMLElement>('[data-paper-field]')] : []
}
