import { useEffect, useRef } from 'react'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** What is wrong with a form, on top of the page. Focused without script by `autofocus` (settled 26), in the office by the effect. */
export function ErrorSummary({ errors }: { readonly errors: readonly { readonly field: string; readonly message: string }[] }) {
  const { t } = useTranslator()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => announce(summary.current, t('errors:titlePrefix')), [errors, t])
  if (errors.length === 0) return null
  return (
    // eslint-disable-next-line jsx-a11y/no-autofocus -- the reader must hear first what went wrong
    <div className="error-summary" role="alert" aria-labelledby="problem-title" tabIndex={-1} autoFocus ref={summary}>
      <h2 id="problem-title">{t('common:problem.title')}</h2>
      <ul>{errors.map(({ field, message }) => <li key={field}><a href={`#${field}`}>{message}</a></li>)}</ul>
    </div>
  )
}

/** Hydrated pages only: focus, and "Error: " in the title until the summary goes (settled 41). */
function announce(summary: HTMLDivElement | null, prefix: string): (() => void) | undefined {
  if (!summary) return undefined
  summary.focus()
  const title = document.title
  if (title.startsWith(prefix)) return undefined
  document.title = prefix + title
  return () => { document.title = title }
}
