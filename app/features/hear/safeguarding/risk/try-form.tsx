import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { PhraseText } from '#app/features/hear/safeguarding/risk/phrase-text.tsx'
import type { RiskPhrase } from '#app/features/hear/safeguarding/risk/risk-phrase.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

type Found = Pick<RiskPhrase, 'language' | 'phrase' | 'category'>

interface TryFormProps {
  readonly typed: Typed
  readonly errors: readonly FieldError[]
  /** null: nothing was tried. */
  readonly found: readonly Found[] | null
}

/** A made-up text against all lists. Nothing of it is kept. */
export function TryForm({ typed, errors, found }: TryFormProps) {
  const { t } = useTranslator()
  return (
    <form method="post" className="panel stack">
      <h2>{t('risk:try.title')}</h2>
      <TextArea id="text" rows={3} dir="auto" label={t('risk:try.label')} hint={t('risk:try.hint')} defaultValue={typed['text']?.[0]} error={errorOf(errors, 'text')} />
      <div><Button>{t('risk:try.button')}</Button></div>
      <div role="status">{found && <Answer found={found} />}</div>
    </form>
  )
}

function Answer({ found: [first, ...others] }: { readonly found: readonly Found[] }) {
  const { t, language: page } = useTranslator()
  if (!first) return <p>{t('risk:try.nothing')}</p>
  const rows = [first, ...others].map(({ language, phrase, category }) => [<PhraseText key="phrase" phrase={phrase} language={language} />, languageName(language, page.tag), t(`risk:category.${category}`)])
  return (
    <div className="stack">
      <p><strong>{t('risk:try.found', { category: t(`risk:category.${first.category}`) })}</strong></p>
      <DataTable caption={t('risk:try.phrase')} head={[t('risk:try.phrase'), t('risk:lists.language'), t('risk:try.about')]} rows={rows} />
    </div>
  )
}
