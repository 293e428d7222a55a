import { described, HintAndError } from '#app/components/field.tsx'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** The weekly hours, a row a day with two times; an empty row is a day on which nobody is there. */
export function WeekFields({ typed, errors }: { readonly typed: Typed; readonly errors: readonly FieldError[] }) {
  const { t } = useTranslator()
  return (
    <fieldset className="field hours-fields">
      <legend>{t('duty:hours.legend')}</legend>
      <p className="hint">{t('duty:hours.hint')}</p>
      {WEEKDAYS.map((day) => <DayRow key={day} day={day} typed={typed} error={errorOf(errors, `from-${day}`)} />)}
    </fieldset>
  )
}

function DayRow({ day, typed, error }: { readonly day: (typeof WEEKDAYS)[number]; readonly typed: Typed; readonly error: string | undefined }) {
  const { t } = useTranslator()
  const name = t(`duty:days.${day}`)
  return (
    <div className={error ? 'hours-row field-wrong' : 'hours-row'}>
      <HintAndError id={`from-${day}`} error={error} />
      <span className="hours-day">{name}</span>
      <TimeField id={`from-${day}`} label={t('duty:hours.from', { day: name })} short={t('duty:hours.fromShort')} typed={typed[`from-${day}`]?.[0]} error={error} />
      <TimeField id={`to-${day}`} label={t('duty:hours.to', { day: name })} short={t('duty:hours.toShort')} typed={typed[`to-${day}`]?.[0]} />
    </div>
  )
}

interface TimeFieldProps { readonly id: string; readonly label: string; readonly short: string; readonly typed: string | undefined; readonly error?: string | undefined }

function TimeField({ id, label, short, typed, error }: TimeFieldProps) {
  return (
    <label className="hours-time" htmlFor={id}>
      <span aria-hidden="true">{short}</span>
      <input type="text" id={id} name={id} inputMode="numeric" autoComplete="off" size={5} defaultValue={typed} aria-label={label} {...described({ id, error })} />
    </label>
  )
}
