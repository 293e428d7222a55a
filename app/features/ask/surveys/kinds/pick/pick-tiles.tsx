import type { PickQuestion } from '#app/features/ask/surveys/kinds/pick/pick.ts'
import { OptionTile, OptionTiles } from '#app/features/ask/surveys/option-tile.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** Boxes to tick, and after "or" the one that stands alone. None is ever disabled: too many is said, not prevented (FORM-07). */
export function PickTiles({ question, typed }: { readonly question: PickQuestion; readonly typed: readonly string[] }) {
  const { t } = useTranslator()
  return (
    <>
      <OptionTiles type="checkbox" options={question.options} typed={typed} />
      {question.none && <p className="tile-or" data-read="">{t('answering:pick.or')}</p>}
      {question.none && <OptionTile type="checkbox" option={question.none} typed={typed} first={false} />}
    </>
  )
}
