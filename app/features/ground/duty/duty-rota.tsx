import { Button } from '#app/components/button.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import type { DutyPage } from '#app/features/ground/duty/duty-page.ts'
import { WeekFields } from '#app/features/ground/duty/week-fields.tsx'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { formatList } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

interface FormProps { readonly typed: Typed | undefined; readonly errors: readonly FieldError[] }

/** Who reads on which days, in which languages. Hours without anybody do not count as staffed. */
export function Rota({ page, editing, errors }: { readonly page: DutyPage; readonly editing: string | undefined } & Pick<FormProps, 'errors'>) {
  const { t, language } = useTranslator()
  const days = (weekdays: readonly number[]) => weekdays.length === 0 ? t('duty:rota.off') : formatList(WEEKDAYS.filter((day) => weekdays.includes(day)).map((day) => t(`duty:daysShort.${day}`)), language.tag)
  const person = page.readers.find(({ staffId }) => staffId === editing)
  return (
    <section className="stack" id="rota">
      <h2>{t('duty:rota.title')}</h2>
      <p>{t('duty:rota.intro')}</p>
      <DataTable caption={t('duty:rota.caption')} head={[t('duty:rota.who'), t('duty:rota.languages'), t('duty:rota.days'), ...(page.mayManage ? [t('duty:change')] : [])]}
        rows={page.readers.map(({ staffId, displayName, languages, weekdays }) => [
          displayName, formatList(languages.map((tag) => languageName(tag, language.tag)), language.tag), days(weekdays),
          ...(page.mayManage ? [<a key="change" href={`?person=${encodeURIComponent(staffId)}#person`}>{t('duty:rota.change', { name: displayName })}</a>] : []),
        ])} />
      {person && page.mayManage && (
        <form method="post" className="panel stack in-columns" id="person" key={person.staffId}>
          <input type="hidden" name="act" value="rota" />
          <input type="hidden" name="person" value={person.staffId} />
          <Checkboxes name="weekdays" legend={t('duty:rota.legend', { name: person.displayName })} chosen={person.weekdays.map(String)} error={errors.find(({ field }) => field === 'weekdays')?.message}
            options={WEEKDAYS.map((day) => ({ value: String(day), label: t(`duty:days.${day}`) }))} />
          <Button>{t('duty:save')}</Button>
        </form>
      )}
    </section>
  )
}

/** The weekly hours: to change for some, to see for all. */
export function WeeklyHours({ page, typed, errors }: { readonly page: DutyPage } & FormProps) {
  const { t } = useTranslator()
  const saved = Object.fromEntries(page.hours.flatMap(({ day, from, to }) => [[`from-${day}`, [from]], [`to-${day}`, [to]]]))
  return (
    <section className="stack">
      <h2>{t('duty:hours.title')}</h2>
      {page.hours.length === 0 && <p>{t('duty:hours.none')}</p>}
      {page.mayManage ? (
        <form method="post" className="panel stack" key={JSON.stringify(saved)}>
          <input type="hidden" name="act" value="hours" />
          <WeekFields typed={typed?.['act']?.[0] === 'hours' ? typed : saved} errors={errors} />
          <Button>{t('duty:hours.save')}</Button>
        </form>
      ) : <ul>{page.hours.map(({ day, from, to }) => <li key={`${day} ${from}`}>{t('duty:hours.window', { day: t(`duty:days.${weekday(day)}`), from, to })}</li>)}</ul>}
    </section>
  )
}

function weekday(day: number): (typeof WEEKDAYS)[number] {
  return WEEKDAYS.find((one) => one === day) ?? 1
}
