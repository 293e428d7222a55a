import { Button } from '#app/components/button.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { CodingFilter, FilterChoice } from '#app/features/understand/coding/coding-queue-store.server.ts'
import type { FilterChoices } from '#app/features/understand/coding/list-coding-room.server.ts'

/** Filters as a form that writes them into the address: a list can be bookmarked and sent on. */
export function CodingFilters({ filter, choices }: { readonly filter: Omit<CodingFilter, 'reach'>; readonly choices: FilterChoices }) {
  const { t, language } = useTranslator()
  const all = { value: '', label: t('coding:filter.all') }
  const counted = (list: readonly FilterChoice[], name = (value: string) => value) => [all, ...list.map(({ value, count }) => ({ value, label: t('coding:filter.choice', { name: name(value), count }) }))]
  const states = (['open', 'done'] as const).map((value) => ({ value, label: t(`coding:filter.${value}`, { count: choices.states[value] }) }))
  return (
    <form method="get" className="cluster filters" aria-label={t('coding:filter.title')}>
      <SelectField id="state" label={t('coding:filter.state')} options={states} defaultValue={filter.state} />
      <SelectField id="survey" label={t('coding:filter.survey')} options={counted(choices.surveys)} defaultValue={filter.survey ?? ''} />
      <SelectField id="question" label={t('coding:filter.question')} options={counted(choices.questions)} defaultValue={filter.question ?? ''} />
      <SelectField id="language" label={t('coding:filter.language')} options={counted(choices.languages, (tag) => languageName(tag, language.tag))} defaultValue={filter.language ?? ''} />
      <SelectField id="code" label={t('coding:filter.code')} options={[all, ...choices.codes.map((code) => ({ value: code, label: code }))]} defaultValue={filter.code ?? ''} />
      <Button kind="quiet">{t('coding:filter.show')}</Button>
    </form>
  )
}
