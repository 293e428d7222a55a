import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { Localized } from '#app/components/localized.tsx'
import { usePageEnvironment } from '#app/components/page-environment.tsx'
import { Picture } from '#app/components/picture.tsx'
import { ReadAloud } from '#app/components/read-aloud.tsx'
import { EasyLines } from '#app/features/ask/surveys/easy-lines.tsx'
import type { IntroLine } from '#app/features/ask/surveys/edition-intro.ts'
import type { PromiseKey } from '#app/features/hear/answering/promise.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { LocalizedText } from '#app/i18n/localized-text.ts'
import { paths } from '#app/paths.ts'

export interface StartPageProps {
  readonly title: LocalizedText
  readonly intro: readonly IntroLine[]
  /** undefined where the introduction says it. */
  readonly minutes?: number | undefined
  readonly consultationSlug: string
  readonly collector: string
  /** What this way in may promise, from its settings (DP-09). */
  readonly promise: readonly PromiseKey[]
  readonly begun: boolean
}

/** Who asks, why, how long, who reads it, and two buttons of equal weight (FORM-13, DP-02). */
export function StartPage({ title, intro, minutes, consultationSlug, collector, promise, begun, children }: StartPageProps & { readonly children?: ReactNode }) {
  const { t, language } = useTranslator()
  return (
    <form method="post" className="start stack">
      <ReadAloud />
      <h1 data-read=""><Localized text={title} /></h1>
      {intro.map((line) => <Intro key={line.text['en']} {...line} />)}
      <Practical minutes={minutes} promise={promise} />
      {begun && <div className="cluster"><Button name="take-part" value="carry-on">{t('answering:start.carryOn')}</Button></div>}
      <h2 data-read="">{t('answering:start.takePart')}</h2>
      {children}
      <div className="choice-pair">
        <Button kind="quiet" name="take-part" value="yes"><span data-read="">{t('answering:start.yes')}</span></Button>
        <Button kind="quiet" name="take-part" value="no"><span data-read="">{t('answering:start.no')}</span></Button>
      </div>
      <p className="cluster">
        <a href={paths.consultation(language.tag, consultationSlug)}>{t('answering:start.about')}</a>
        <a href={paths.privacy(language.tag, collector)}>{t('common:footer.privacy')}</a>
      </p>
    </form>
  )
}

/** A part of the introduction beside its picture; in Easy Read every sentence on a line of its own. */
function Intro({ text, picture }: IntroLine) {
  const { format } = usePageEnvironment()
  return (
    <div className="ask">
      {picture && <Picture name={picture} />}
      {format === 'easy' ? <div><EasyLines text={text} /></div> : <p className="lead" data-read=""><Localized text={text} /></p>}
    </div>
  )
}

function pictureOf(sentence: PromiseKey): string {
  if (sentence === 'answering:start.danger') return 'read'
  return /\.(own|shared|ask)$/.test(sentence) ? 'mobile' : 'no-name'
}

/** What is promised about who somebody is, with its limit, and how long it takes. */
function Practical({ minutes, promise }: { readonly minutes: number | undefined; readonly promise: readonly PromiseKey[] }) {
  const { t, language } = useTranslator()
  const { format } = usePageEnvironment()
  const long = minutes === undefined ? '' : t('answering:start.minutes', { count: minutes })
  if (format === 'standard') return <p data-read="">{promise.map((sentence) => t(sentence)).join(' ')} {long}</p>
  const here = (text: string) => ({ en: '', [language.tag]: text })
  return <>{promise.map((sentence) => <Intro key={sentence} text={here(t(sentence))} picture={pictureOf(sentence)} />)}{long && <Intro text={here(long)} picture="time" />}</>
}
