import type { ReactNode } from 'react'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { described, Field } from '#app/components/field.tsx'
import { Radios } from '#app/components/radios.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { ACCESSES, DEVICES, MODES } from '#app/features/ask/collectors/collector.ts'
import { HoursFields } from '#app/features/ask/collectors/hours-fields.tsx'
import { AUDIENCES } from '#app/features/ground/duty/helpline.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import type { Language } from '#app/i18n/languages.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface FormProps {
  readonly typed: Typed
  readonly errors: readonly FieldError[]
  /** Only these can be chosen; the page says what the others lack. */
  readonly ready: readonly Language[]
}

/** What may be changed of a way in. */
export function SettingsFields({ typed, errors, ready }: FormProps) {
  const { t } = useTranslator()
  const first = (field: string) => typed[field]?.[0] ?? ''
  return (
    <>
      <TextField id="label" label={t('collectors:form.label')} hint={t('collectors:form.labelHint')} error={errorOf(errors, 'label')} defaultValue={first('label')} autoComplete="off" />
      <Radios name="device" legend={t('collectors:form.device')} chosen={first('device')} error={errorOf(errors, 'device')}
        options={DEVICES.map((value) => ({ value, label: t(`collectors:device.${value}`), hint: t(`collectors:device.${value}Hint`) }))} />
      <Radios name="access" legend={t('collectors:form.access')} chosen={first('access')} error={errorOf(errors, 'access')}
        options={ACCESSES.map((value) => ({ value, label: t(`collectors:access.${value}`), hint: value === 'code' ? t('collectors:access.codeHint') : undefined }))} />
      <div className="in-columns"><Checkboxes name="languages" legend={t('collectors:form.languages')} hint={t('collectors:form.languagesHint')} chosen={typed['languages'] ?? []} error={errorOf(errors, 'languages')}
        options={ready.map(({ tag, direction, ownName }) => ({ value: tag, label: <bdi lang={tag} dir={direction}>{ownName}</bdi> }))} /></div>
      <div className="cluster">
        <DayField id="opensOn" label={t('collectors:form.opensOn')} error={errorOf(errors, 'opensOn')} typed={first('opensOn')} />
        <DayField id="closesOn" label={t('collectors:form.closesOn')} error={errorOf(errors, 'closesOn')} typed={first('closesOn')} />
      </div>
      <HoursFields typed={typed} errors={errors} />
    </>
  )
}

/** What is decided once, when a way in is made. */
export function FixedFields({ typed, errors }: Omit<FormProps, 'ready'>) {
  const { t } = useTranslator()
  return (
    <>
      <Radios name="audience" legend={t('collectors:form.audience')} chosen={typed['audience']?.[0] ?? ''} error={errorOf(errors, 'audience')} options={AUDIENCES.map((value) => ({ value, label: t(`collectors:audience.${value}`) }))} />
      <Radios name="mode" legend={t('collectors:form.mode')} chosen={typed['mode']?.[0] ?? ''} error={errorOf(errors, 'mode')} options={MODES.map((value) => ({ value, label: t(`collectors:mode.${value}`) }))} />
    </>
  )
}

function DayField({ id, label, error, typed }: { readonly id: string; readonly label: ReactNode; readonly error: string | undefined; readonly typed: string }) {
  return <Field id={id} label={label} error={error}><input type="date" id={id} name={id} defaultValue={typed} {...described({ id, error })} /></Field>
}
