import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { DutyPage } from '#app/features/ground/duty/duty-page.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface Props { readonly page: DutyPage; readonly typed: Typed | undefined; readonly errors: readonly FieldError[] }

/** Days on which the weekly hours do not hold: bank holidays, closures, extra hours. */
export function DutyDays({ page, typed, errors }: Props) {
  const { t } = useTranslator()
  return (
    <section className="stack">
      <h2>{t('duty:closed.title')}</h2>
      {page.days.length === 0 ? <p>{t('duty:closed.none')}</p> : <DayTable page={page} />}
      {page.mayManage && (
        <>
          <form method="post"><Button kind="quiet" name="act" value="bankHolidays">{t('duty:closed.bankHolidays')}</Button></form>
          <div className="work">
            <form method="post" className="panel stack">
              <h3>{t('duty:closed.add')}</h3>
              <TextField id="closedDay" label={t('duty:closed.day')} hint={t('duty:closed.dayHint')} defaultValue={typed?.['closedDay']?.[0]} error={errorOf(errors, 'closedDay')} />
              <TextField id="reason" label={t('duty:closed.reason')} defaultValue={typed?.['reason']?.[0]} error={errorOf(errors, 'reason')} />
              <Button kind="quiet" name="act" value="closed">{t('duty:closed.save')}</Button>
            </form>
            <form method="post" className="panel stack">
              <h3>{t('duty:extra.add')}</h3>
              <TextField id="extraDay" label={t('duty:closed.day')} hint={t('duty:closed.dayHint')} defaultValue={typed?.['extraDay']?.[0]} error={errorOf(errors, 'extraDay')} />
              <TextField id="extraFrom" label={t('duty:extra.from')} defaultValue={typed?.['extraFrom']?.[0]} error={errorOf(errors, 'extraFrom')} />
              <TextField id="extraTo" label={t('duty:extra.to')} defaultValue={typed?.['extraTo']?.[0]} error={errorOf(errors, 'extraTo')} />
              <Button kind="quiet" name="act" value="extra">{t('duty:extra.save')}</Button>
            </form>
          </div>
        </>
      )}
    </section>
  )
}

function DayTable({ page }: { readonly page: DutyPage }) {
  const { t } = useTranslator()
  return (
    <DataTable caption={t('duty:closed.caption')} head={[t('duty:closed.day'), t('duty:closed.what'), ...(page.mayManage ? [t('duty:change')] : [])]}
      rows={page.days.map(({ id, day, kind, starts, ends, reason }) => [
        <Day key="day" day={day} />, kind === 'closed' ? t('duty:closed.one', { reason }) : t('duty:extra.one', { from: starts ?? '', to: ends ?? '' }),
        ...(page.mayManage ? [<RemoveDay key="remove" id={id} />] : []),
      ])} />
  )
}

function RemoveDay({ id }: { readonly id: string }) {
  const { t } = useTranslator()
  return (
    <form method="post">
      <input type="hidden" name="day" value={id} />
      <Button kind="quiet" name="act" value="removeDay">{t('duty:closed.remove')}</Button>
    </form>
  )
}
