import { OptionTile } from '#app/features/ask/surveys/option-tile.tsx'
import type { Option } from '#app/features/ask/surveys/question-parts.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** The ways not to say, beside fields that are typed in. Boxes, not radios: they can be unticked again. */
export function OrApart({ options, typed }: { readonly options: readonly Option[]; readonly typed: readonly string[] }) {
  const { t } = useTranslator()
  if (options.length === 0) return null
  return (
    <>
      <p className="tile-or" data-read="">{t('answering:pick.or')}</p>
      {options.map((option) => <OptionTile key={option.code} type="checkbox" option={option} typed={typed} first={false} />)}
    </>
  )
}
