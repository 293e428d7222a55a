import { Button } from '#app/components/button.tsx'
import { Radios } from '#app/components/radios.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { WAYS_TO_REACH } from '#app/features/hear/contacts/contact-input.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface ContactFormProps {
  readonly ticket: string
  readonly typed: Typed
  readonly errors: readonly FieldError[]
}

/** What we need to reach somebody who asked: one way, and all else may stay empty (SAFE-06). */
export function ContactForm({ ticket, typed, errors }: ContactFormProps) {
  const { t } = useTranslator()
  const of = (field: string) => ({ id: field, defaultValue: typed[field]?.[0], error: errorOf(errors, field), dir: 'auto' as const })
  return (
    <form method="post" className="stack" noValidate autoComplete="off">
      <input type="hidden" name="ticket" value={ticket} />
      <TextField {...of('name')} label={t('answering:contact.name.label')} hint={t('answering:contact.name.hint')} autoComplete="off" />
      <Radios name="by" legend={t('answering:contact.by.legend')} chosen={typed['by']?.[0]}
        options={WAYS_TO_REACH.map((value) => ({ value, label: t(`answering:contact.by.options.${value}`) }))} />
      <TextField {...of('reach')} label={t('answering:contact.reach.label')} hint={t('answering:contact.reach.hint')} autoComplete="off" />
      <TextArea {...of('when')} rows={2} label={t('answering:contact.when.label')} hint={t('answering:contact.when.hint')} />
      <TextArea {...of('more')} rows={3} label={t('answering:contact.more.label')} hint={t('answering:contact.more.hint')} />
      <div><Button>{t('answering:contact.button')}</Button></div>
    </form>
  )
}
