import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import { ExitPage } from '#app/components/exit-page.tsx'
import { ReadAloud } from '#app/components/read-aloud.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface HelpBetweenProps {
  readonly collector: string
  /** Where "Carry on" leads. */
  readonly next: string
  readonly help: ReactNode
  /** "I want to tell someone" was pressed; undefined in the pages a device carries, which shows one or the other by itself. */
  readonly told?: boolean | undefined
}

/** The calm page after a trigger: between two questions, once a survey, and it never says why it came (settled 6, SAFE-04). */
export function HelpBetweenPage({ collector, next, help, told = false }: HelpBetweenProps) {
  const { t, language } = useTranslator()
  return (
    <div className="stack">
      <ExitPage saved />
      <ReadAloud />
      <h1 data-read="">{t('answering:help.title')}</h1>
      <p className="lead" data-read="">{t('answering:help.body')}</p>
      <ButtonLink href={next}>{t('answering:help.carryOn')}</ButtonLink>
      <form method="post" action={paths.check(language.tag, collector)} className="stack">
        <p data-read="">{t('answering:help.unread')}</p>
        <Button kind="quiet">{t('answering:help.sendNow')}</Button>
      </form>
      <form method="post" action={paths.carryOn(language.tag, collector)} data-tell="" hidden={told}>
        <div className="stack">
          <p data-read="">{t('answering:help.tellWhat')}</p>
          <Button kind="quiet" name="tell" value="yes">{t('answering:help.tell')}</Button>
        </div>
      </form>
      <p data-told="" data-read="" role="status" hidden={!told}>{t('answering:help.told')}</p>
      <p><a href={paths.contact(language.tag, collector)}>{t('answering:contact.title')}</a></p>
      {help}
    </div>
  )
}
