import { usePageEnvironment } from '#app/components/page-environment.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** Easy Read or standard words, on every page in the same place: one press, and the same page in the other words (A11Y-10). */
export function FormatSwitch() {
  const { language } = useTranslator()
  return (
    <form method="post" action={paths.format(language.tag)}>
      <input type="hidden" name="to" value={usePageEnvironment().pathAndQuery} />
      <FormatButton name="format" />
    </form>
  )
}

/** The same inside the form of a question: it saves, and comes back to the question (settled 23). */
export function FormatButton({ name, before = '' }: { readonly name: string; readonly before?: string }) {
  const { t } = useTranslator()
  const other = usePageEnvironment().format === 'easy' ? 'standard' : 'easy'
  return (
    <button type="submit" className="format" name={name} value={before + other} formNoValidate>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round"><path d="M3 4h8v8H3zM15 5h6M15 11h6M3 17h18" /></svg>
      {t(`common:format.${other}`)}
    </button>
  )
}
