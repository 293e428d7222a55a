import { formatNearDay, formatTime } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** Outside opening hours: when it opens again, in the reader's language, and nothing else about the way in. */
export function RestingPage({ opensNext }: { readonly opensNext: { readonly day: string; readonly time: string } }) {
  const { t, language } = useTranslator()
  const day = formatNearDay(opensNext.day, language.tag)
  const time = formatTime(opensNext.time, language.tag)
  return (
    <div className="stack">
      <h1>{t('answering:closed.title')}</h1>
      <p className="lead">{opensNext.time === '00:00' ? t('answering:closed.onDay', { day }) : t('answering:closed.again', { day, time })}</p>
      <p>{t('answering:closed.meanwhile')}</p>
      <p><a href={paths.home(language.tag)}>{t('errors:page.toHome')}</a></p>
    </div>
  )
}
