import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReadAloud } from '#app/components/read-aloud.tsx'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface ThankYouProps {
  readonly collector: string
  /** null when this browser does not hold it any more. */
  readonly code: string | null
  readonly already: boolean
  readonly replyDueOn: string
  readonly frozenOn: string
  readonly help: ReactNode
}

/** The code, what happens next and when, and help. Safe to reload: nothing of the answers is on it (FORM-10). */
export function ThankYouPage({ collector, code, already, replyDueOn, frozenOn, help }: ThankYouProps) {
  const { t, language } = useTranslator()
  const lang = language.tag
  return (
    <div className="stack">
      <ReadAloud />
      <h1 data-read="">{t('answering:thankYou.title')}</h1>
      {already && <Notice tone="info">{t('answering:thankYou.already')}</Notice>}
      {code ? <CodeCard code={code} collector={collector} /> : <p data-read="">{t('answering:thankYou.gone')}</p>}
      <h2 data-read="">{t('answering:thankYou.next.title')}</h2>
      <ul>
        <li data-read="">{t('answering:thankYou.next.read')}</li>
        <li data-read="">{t('answering:thankYou.next.reply', { day: formatDay(replyDueOn, lang) })}</li>
        <li data-read="">{t('answering:thankYou.next.delete', { day: formatDay(frozenOn, lang) })}</li>
      </ul>
      <p><a href={paths.contact(lang, collector)}>{t('answering:contact.title')}</a></p>
      <form method="post"><Button kind="quiet">{t('answering:thankYou.finished')}</Button></form>
      {help}
    </div>
  )
}

function CodeCard({ code, collector }: { readonly code: string; readonly collector: string }) {
  const { t, language } = useTranslator()
  return (
    <section className="code-card stack">
      <h2 id="code-label" data-read="">{t('answering:thankYou.codeLabel')}</h2>
      <p className="code" dir="ltr" lang="en" translate="no" aria-labelledby="code-label"><bdi>{code}</bdi></p>
      <p data-read="">{t('answering:thankYou.keep')} {t('answering:thankYou.where')}</p>
      <p><a href={paths.keepCode(language.tag, collector)}>{t('answering:save.picture')}</a></p>
      <p><a href={paths.myCode(language.tag)}>{t('answering:thankYou.toMyCode')}</a></p>
      <p className="quiet" data-read="">{t('answering:thankYou.lost')}</p>
    </section>
  )
}
