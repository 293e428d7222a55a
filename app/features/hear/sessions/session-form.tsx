import { Button } from '#app/components/button.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { HelpedWay } from '#app/features/hear/sessions/group-session.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface SessionFormProps { readonly ways: readonly HelpedWay[]; readonly typed: Typed; readonly errors: readonly FieldError[] }

export function SessionForm({ ways, typed, errors }: SessionFormProps) {
  const { t } = useTranslator()
  if (ways.length === 0) return <p>{t('assisting:form.none')}</p>
  const options = [{ value: '', label: t('assisting:form.choose') }, ...ways.map(({ code, edition }) => ({ value: code, label: t('assisting:form.edition', { code, edition }) }))]
  return (
    <form method="post" className="stack">
      <SelectField id="collector" label={t('assisting:form.collector')} options={options} defaultValue={typed['collector']?.[0] ?? ''} error={errorOf(errors, 'collector')} />
      <TextField id="label" label={t('assisting:form.label')} hint={t('assisting:form.labelHint')} defaultValue={typed['label']?.[0]} error={errorOf(errors, 'label')} autoComplete="off" />
      <TextField id="children" label={t('assisting:form.children')} hint={t('assisting:form.childrenHint')} inputMode="numeric" defaultValue={typed['children']?.[0]} error={errorOf(errors, 'children')} autoComplete="off" />
      <Button>{t('assisting:form.save')}</Button>
    </form>
  )
}
