import { Button } from '#app/components/button.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import { ReadAloud } from '#app/components/read-aloud.tsx'
import { CodeToKeep } from '#app/features/hear/answering/code-to-keep.tsx'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

export interface SavePageProps {
  readonly collector: string
  readonly code: string
  readonly link: string
  readonly expiresOn: string
  readonly device: 'own' | 'shared'
  /** Where "Carry on" leads. */
  readonly onward: string
}

/** "Stop now and come back later": the code, how long it is good for, and what stays on this device (FORM-12, SAFE-13). */
export function SavePage({ collector, code, link, expiresOn, device, onward }: SavePageProps) {
  const { t, language } = useTranslator()
  return (
    <div className="stack">
      <ReadAloud />
      <h1 data-read="">{t('answering:save.link')}</h1>
      <p className="lead" data-read="">{t('answering:save.how')}</p>
      <CodeToKeep code={code} link={link} />
      <p data-read="">{t('answering:save.back')}</p>
      <p data-read=""><strong>{t('answering:save.until', { day: formatDay(expiresOn, language.tag) })}</strong> {t('answering:question.notSent')}</p>
      <p data-read="">{t('answering:save.private')}</p>
      <p data-read="">{device === 'own' ? t('answering:save.own') : t('answering:save.shared')}</p>
      <div className="cluster">
        {device === 'shared' && <form method="post" action={paths.thankYou(language.tag, collector)}><Button>{t('answering:thankYou.finished')}</Button></form>}
        <ButtonLink kind="quiet" href={onward}>{t('answering:help.carryOn')}</ButtonLink>
      </div>
    </div>
  )
}
