import { described, HintAndError } from '#app/components/field.tsx'
import { WEEKDAYS } from '#app/features/ask/surveys/opening-hours.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface HoursProps { readonly typed: Typed; readonly errors: readonly FieldError[] }

/** A row a day, two times each; every time has its own name for whoever hears it. */
export function HoursFields({ typed, errors }: HoursProps) {
  const { t } = useTranslator()
  return (
    <fieldset className="field hours-fields">
      <legend>{t('collectors:hours.title')}</legend>
      <p className="hint">{t('collectors:hours.hint')}</p>
      {WEEKDAYS.map((day) => <DayRow key={day} day={day} typed={typed} error={errorOf(errors, `from-${day}`)} />)}
    </fieldset>
  )
}

function DayRow({ day, typed, error }: { readonly day: (typeof WEEKDAYS)[number]; readonly typed: Typed; readonly error: string | undefined }) {
  const { t } = useTranslator()
  const name = t(`collectors:days.${day}`)
  const id = `from-${day}`
  return (
    <div className={error ? 'hours-row field-wrong' : 'hours-row'}>
      <HintAndError id={id} error={error} />
      <span className="hours-day">{name}</span>
      <TimeField id={id} label={t('collectors:hours.from', { day: name })} short={t('collectors:hours.fromShort')} typed={typed[id]?.[0]} error={error} />
      <TimeField id={`to-${day}`} label={t('collectors:hours.to', { day: name })} short={t('collectors:hours.toShort')} typed={typed[`to-${day}`]?.[0]} />
    </div>
  )
}

function TimeField({ id, label, short, typed, error }: { readonly id: string; readonly label: string; readonly short: string; readonly typed: string | undefined; readonly error?: string | undefined }) {
  return (
    <label className="hours-time" htmlFor={id}>
      <span aria-hidden="true">{short}</span>
      <input type="text" id={id} name={id} inputMode="numeric" autoComplete="off" size={5} defaultValue={typed} aria-label={label} {...described({ id, error })} />
    </label>
  )
}
