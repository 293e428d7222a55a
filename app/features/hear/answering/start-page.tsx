import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { Localized } from '#app/components/localized.tsx'
import { ReadAloud } from '#app/components/read-aloud.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { LocalizedText } from '#app/i18n/localized-text.ts'
import { paths } from '#app/paths.ts'

export interface StartPageProps {
  readonly title: LocalizedText
  readonly intro: readonly LocalizedText[]
  readonly minutes: number
  readonly consultationSlug: string
  readonly begun: boolean
}

/** Who asks, why, how long, who reads it, and two buttons of equal weight (FORM-13, DP-02). */
export function StartPage({ title, intro, minutes, consultationSlug, begun, children }: StartPageProps & { readonly children?: ReactNode }) {
  const { t, language } = useTranslator()
  return (
    <form method="post" className="start stack">
      <ReadAloud />
      <h1 data-read=""><Localized text={title} /></h1>
      {intro.map((paragraph) => <p key={paragraph['en']} className="lead" data-read=""><Localized text={paragraph} /></p>)}
      <p data-read="">{t('answering:start.danger')} {t('answering:start.minutes', { count: minutes })}</p>
      {begun && <div className="cluster"><Button name="take-part" value="carry-on">{t('answering:start.carryOn')}</Button></div>}
      <h2 data-read="">{t('answering:start.takePart')}</h2>
      {children}
      <div className="choice-pair">
        <Button kind="quiet" name="take-part" value="yes"><span data-read="">{t('answering:start.yes')}</span></Button>
        <Button kind="quiet" name="take-part" value="no"><span data-read="">{t('answering:start.no')}</span></Button>
      </div>
      <p><a href={paths.consultation(language.tag, consultationSlug)}>{t('answering:start.about')}</a></p>
    </form>
  )
}
