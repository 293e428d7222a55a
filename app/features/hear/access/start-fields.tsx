import { TextField } from '#app/components/text-field.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** Names of the fields of the start page. */
export const ACCESS_FIELD = 'access-code'
/** Nobody sees it; whoever fills it in is most likely a program. */
export const EMPTY_FIELD = 'comments'

interface AccessFieldProps { readonly typed?: string | undefined; readonly error?: string | undefined }

/** The one-time code, where the way in asks for one. Never part of an address (settled 7). */
export function AccessField({ typed, error }: AccessFieldProps) {
  const { t } = useTranslator()
  return <TextField id={ACCESS_FIELD} label={t('answering:start.access.label')} hint={t('answering:start.access.hint')} error={error} defaultValue={typed} autoComplete="off" dir="ltr" />
}

/** Stays empty. Hidden from everybody, from screen readers and from the keyboard too. */
export function EmptyField() {
  const { t } = useTranslator()
  return (
    <div className="visually-hidden" aria-hidden="true">
      <label htmlFor={EMPTY_FIELD}>{t('answering:start.leaveEmpty')}</label>
      <input type="text" id={EMPTY_FIELD} name={EMPTY_FIELD} tabIndex={-1} autoComplete="off" />
    </div>
  )
}
