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
}

/** The calm page after a trigger: between two questions, once a survey, and it never says why it came (settled 6, SAFE-04). */
export function HelpBetweenPage({ collector, next, help }: HelpBetweenProps) {
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
      <p><a href={paths.contact(language.tag, collector)}>{t('answering:contact.title')}</a></p>
      {help}
    </div>
  )
}
