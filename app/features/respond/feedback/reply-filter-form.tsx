import { Button } from '#app/components/button.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { textIn } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { isFiltered, type FilterChoices, type ReplyFilters } from '#app/features/respond/feedback/reply-filters.ts'

/** What to show, as a plain GET form: every choice has an address. */
export function ReplyFilterForm({ filters, choices }: { readonly filters: ReplyFilters; readonly choices: FilterChoices }) {
  const { t, language } = useTranslator()
  const all = { value: '', label: t('feedback:filters.all') }
  const audiences = { 'children': t('feedback:audience.children'), 'young-people': t('feedback:audience.young_people'), 'parents': t('feedback:audience.parents') }
  return (
    <form method="get" className="panel stack" aria-labelledby="filters-title">
      <h2 id="filters-title">{t('feedback:filters.title')}</h2>
      <div className="cluster">
        <SelectField id="state" label={t('feedback:filters.state')} defaultValue={filters.state ?? ''}
          options={[all, ...choices.states.map((state) => ({ value: state, label: t(`feedback:stateShort.${state}`) }))]} />
        <SelectField id="audience" label={t('feedback:filters.audience')} defaultValue={filters.audience ?? ''}
          options={[all, ...choices.audiences.map((audience) => ({ value: audience, label: audiences[audience] }))]} />
        <SelectField id="priority" label={t('feedback:filters.priority')} defaultValue={filters.priority ?? ''}
          options={[all, ...choices.priorities.map(({ code, childTitle }) => ({ value: code, label: textIn(childTitle, language.tag).text }))]} />
        <SelectField id="year" label={t('feedback:filters.year')} defaultValue={filters.year ?? ''}
          options={[all, ...choices.years.map((year) => ({ value: year, label: year }))]} />
      </div>
      <div className="cluster">
        <Button kind="quiet">{t('feedback:filters.show')}</Button>
        {isFiltered(filters) && <a href={paths.saidAndDid(language.tag)}>{t('feedback:filters.clear')}</a>}
      </div>
    </form>
  )
}
