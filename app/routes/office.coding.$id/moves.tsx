import { Link } from '@remix-run/react'
import { KeyHint } from '#app/components/keys.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface MovesProps {
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly query: string
  readonly canUndo: boolean
  readonly undo: () => void
}

/** On, back and undo: the same as the keys J, K and Z. */
export function Moves({ before, after, query, canUndo, undo }: MovesProps) {
  const { t } = useTranslator()
  return (
    <nav className="cluster" aria-label={t('coding:title')}>
      <Link to={paths.office.coding() + query}>{t('coding:item.back')}</Link>
      {before && <span><Link to={paths.office.codingItem(before) + query}>{t('coding:act.previous')}</Link> <KeyHint name="K" /></span>}
      {after && <span><Link to={paths.office.codingItem(after) + query}>{t('coding:act.next')}</Link> <KeyHint name="J" /></span>}
      {canUndo && <span><button type="button" className="button button-quiet" onClick={undo}>{t('coding:act.undo')}</button> <KeyHint name="Z" /></span>}
    </nav>
  )
}
