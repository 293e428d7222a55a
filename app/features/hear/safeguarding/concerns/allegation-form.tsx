import { Button } from '#app/components/button.tsx'
import { Radios } from '#app/components/radios.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import type { PossibleSubjects } from '#app/features/hear/safeguarding/concerns/possible-subjects.server.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { EMERGENCY_NUMBER } from '#app/features/ground/duty/helpline.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface AllegationFormProps {
  readonly subjects: PossibleSubjects
  readonly typed: Typed
  readonly errors: readonly FieldError[]
}

/** Whom an allegation is about, asked before it goes anywhere: the first person it reaches must not be the one it is about. */
export function AllegationForm({ subjects, typed, errors }: AllegationFormProps) {
  const { t } = useTranslator()
  const options = (list: PossibleSubjects['staff']) => [{ value: '', label: t('concerns:about.choose') }, ...list.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <form method="post" className="stack">
      <p>{t('concerns:about.intro')}</p>
      <p><strong>{t('concerns:about.ring', { number: EMERGENCY_NUMBER })}</strong></p>
      <Radios name="about" legend={t('concerns:about.legend')} chosen={typed['about']?.[0]} error={errorOf(errors, 'about')} options={[
        { value: 'staff', label: t('concerns:about.staff'), hint: t('concerns:about.staffHint') },
        { value: 'organisation', label: t('concerns:about.organisation'), hint: t('concerns:about.organisationHint') },
        { value: 'other', label: t('concerns:about.other') },
        { value: 'unknown', label: t('concerns:about.unknown') },
      ]} />
      <SelectField id="staffId" label={t('concerns:about.staffId')} error={errorOf(errors, 'staffId')} defaultValue={typed['staffId']?.[0] ?? ''} options={options(subjects.staff)} />
      <SelectField id="organisationId" label={t('concerns:about.organisationId')} error={errorOf(errors, 'organisationId')} defaultValue={typed['organisationId']?.[0] ?? ''} options={options(subjects.organisations)} />
      <div><Button kind="danger">{t('concerns:about.send')}</Button></div>
    </form>
  )
}
