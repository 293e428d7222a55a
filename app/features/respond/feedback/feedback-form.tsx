import { useState, type FormEvent } from 'react'
import { Button } from '#app/components/button.tsx'
import { described, Field } from '#app/components/field.tsx'
import { Radios } from '#app/components/radios.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { FEEDBACK_STATES } from '#app/features/respond/feedback/feedback-entry.ts'
import { FeedbackPreview } from '#app/features/respond/feedback/feedback-preview.tsx'
import type { FeedbackChoices } from '#app/features/respond/feedback/feedback-store.server.ts'
import { LocalizedFields } from '#app/features/understand/themes/localized-fields.tsx'

interface FeedbackFormProps {
  readonly choices: FeedbackChoices
  readonly typed: Typed
  readonly errors: readonly FieldError[]
  readonly today: string
}

/** Writing the reply to a theme, with the two bubbles beside it as they will be read. */
export function FeedbackForm({ choices, typed, errors, today }: FeedbackFormProps) {
  const { t } = useTranslator()
  const [shown, setShown] = useState(typed)
  const show = ({ currentTarget }: FormEvent<HTMLFormElement>) => { setShown(typedIn(currentTarget)) }
  return (
    <div className="work">
      <FeedbackPreview typed={shown} organisations={choices.organisations} today={today} />
      <form method="post" className="stack" onInput={show}>
        <Radios name="state" legend={t('feedback:office.form.state')} hint={t('feedback:office.form.stateHint')} chosen={typed['state']?.[0]} error={errorOf(errors, 'state')}
          options={FEEDBACK_STATES.map((state) => ({ value: state, label: t(`feedback:stateShort.${state}`) }))} />
        <DueField typed={typed} errors={errors} />
        <TextFields typed={typed} errors={errors} />
        <OwnerFields choices={choices} typed={typed} errors={errors} />
        <p><Button name="act" value="save">{t('feedback:office.form.save')}</Button></p>
      </form>
    </div>
  )
}

function typedIn(form: HTMLFormElement): Typed {
  const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, [value]] as const] : []))
  return Object.fromEntries(fields)
}

type PartProps = Pick<FeedbackFormProps, 'typed' | 'errors'>

function DueField({ typed, errors }: PartProps) {
  const { t } = useTranslator()
  const field = { id: 'dueOn', label: t('feedback:office.form.dueOn'), hint: t('feedback:office.form.dueOnHint'), error: errorOf(errors, 'dueOn') }
  return <Field {...field}><input type="date" id="dueOn" name="dueOn" defaultValue={typed['dueOn']?.[0]} {...described(field)} /></Field>
}

function TextFields(part: PartProps) {
  const { t } = useTranslator()
  const text = (field: 'youSaid' | 'weDid' | 'reason' | 'apology' | 'evidence') => (
    <LocalizedFields field={field} label={t(`feedback:office.form.${field}`)} hint={t(`feedback:office.form.${field}Hint`)} rows={3} {...part} />
  )
  return <>{text('youSaid')}{text('weDid')}{text('reason')}{text('apology')}{text('evidence')}</>
}

function OwnerFields({ choices, ...part }: PartProps & Pick<FeedbackFormProps, 'choices'>) {
  const { t } = useTranslator()
  const organisations = choices.organisations.map(({ id, name }) => ({ value: id, label: name }))
  const actions = choices.actions.map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` }))
  const chosen = (field: string) => ({ id: field, defaultValue: part.typed[field]?.[0], error: errorOf(part.errors, field) })
  return (
    <>
      <LocalizedFields field="ownerRole" label={t('feedback:office.form.ownerRole')} hint={t('feedback:office.form.ownerRoleHint')} {...part} />
      <SelectField {...chosen('ownerOrganisationId')} label={t('feedback:office.form.ownerOrganisation')} options={[{ value: '', label: t('feedback:office.form.choose') }, ...organisations]} />
      <SelectField {...chosen('passedToOrganisationId')} label={t('feedback:office.form.passedTo')} options={[{ value: '', label: t('feedback:office.form.none') }, ...organisations]} />
      <SelectField {...chosen('actionId')} label={t('feedback:office.form.action')} options={[{ value: '', label: t('feedback:office.form.none') }, ...actions]} />
    </>
  )
}
