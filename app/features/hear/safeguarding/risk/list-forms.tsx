import { Button } from '#app/components/button.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { PHRASE_CATEGORIES } from '#app/features/hear/safeguarding/risk/risk-phrase.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface AddPhraseFormProps { readonly typed: Typed; readonly errors: readonly FieldError[]; readonly language: string }

/** A new phrase for a list. */
export function AddPhraseForm({ typed, errors, language }: AddPhraseFormProps) {
  const { t } = useTranslator()
  return (
    <form method="post" className="panel stack">
      <h2>{t('risk:list.addTitle')}</h2>
      <TextField id="phrase" label={t('risk:list.phrase')} hint={t('risk:list.phraseHint')} lang={language} dir="auto" defaultValue={typed['phrase']?.[0]} error={errorOf(errors, 'phrase')} autoComplete="off" />
      <SelectField id="category" label={t('risk:list.category')} options={[{ value: '', label: '' }, ...PHRASE_CATEGORIES.map((value) => ({ value, label: t(`risk:category.${value}`) }))]} defaultValue={typed['category']?.[0] ?? ''} error={errorOf(errors, 'category')} />
      <div><Button name="intent" value="add">{t('risk:list.add')}</Button></div>
    </form>
  )
}

/** Who read the whole list, and when. */
export function CheckForm({ unchecked }: { readonly unchecked: number }) {
  const { t } = useTranslator()
  return (
    <form method="post" className="panel stack">
      <h2>{t('risk:list.checkTitle')}</h2>
      <p>{unchecked > 0 ? t('risk:list.checkBody') : t('risk:list.allChecked')}</p>
      {unchecked > 0 && <div><Button kind="quiet" name="intent" value="check">{t('risk:list.check', { count: unchecked })}</Button></div>}
    </form>
  )
}
