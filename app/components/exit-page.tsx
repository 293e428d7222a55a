import { Button } from '#app/components/button.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/**
 * "Exit this page" for pages somebody may not want to be seen on: help, and questions that touch something hard (SAFE-14).
 * A button that stays in reach and works without a script; what it cannot do, it says. `saved`: there is a draft under a code.
 */
export function ExitPage({ saved = false }: { readonly saved?: boolean }) {
  const { t, language } = useTranslator()
  return (
    <>
      <form method="post" action={paths.exit(language.tag)} className="exit-page" data-leave="">
        <Button kind="danger">{t('common:exit.button')}</Button>
      </form>
      <p className="exit-about quiet">{t('common:exit.history')} {saved && `${t('common:exit.saved')} `}<span className="exit-keys">{t('common:exit.keys')}</span></p>
    </>
  )
}
