import { countPages } from '#app/features/hear/forums/post.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** Links to the pages before and after this one; nothing when all messages fit on one (MOD-15). */
export function PostPages({ page, count, hrefOf }: { readonly page: number; readonly count: number; readonly hrefOf: (page: number) => string }) {
  const { t } = useTranslator()
  const pages = countPages(count)
  if (pages < 2) return null
  return (
    <nav className="cluster" aria-label={t('forums:pages.label')}>
      {page > 1 && <a href={hrefOf(page - 1)} rel="prev">{t('forums:pages.earlier')}</a>}
      <span>{t('forums:pages.page', { page, pages })}</span>
      {page < pages && <a href={hrefOf(page + 1)} rel="next">{t('forums:pages.later')}</a>}
    </nav>
  )
}
