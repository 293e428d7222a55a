import { usePageEnvironment } from '#app/components/page-environment.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** Where the name of what is read stands, until the script knows it. */
const WHAT = '{what}'

/**
 * The controls of reading aloud, asleep: `app/enhance/read-aloud.ts` puts them on the page where the device has a voice
 * of its own for it. Without scripts or a voice nobody sees them.
 */
export function ReadAloud() {
  const { t } = useTranslator()
  const { styles } = usePageEnvironment()
  return (
    <template data-read-aloud={styles.readAloudHref} data-one={t('answering:readAloud.one', { what: WHAT })}>
      <div className="read-aloud" role="group" aria-label={t('answering:readAloud.label')} data-state="idle">
        <button type="button" data-act="main">
          <Speaker />
          <span data-for="idle">{t('answering:readAloud.page')}</span>
          <span data-for="reading">{t('answering:readAloud.pause')}</span>
          <span data-for="paused">{t('answering:readAloud.carryOn')}</span>
        </button>
        <span className="quiet" data-hint="">{t('answering:readAloud.headphones')}</span>
        <button type="button" data-act="again">{t('answering:readAloud.again')}</button>
        <button type="button" data-act="slower" aria-pressed="false">{t('answering:readAloud.slower')}</button>
        <button type="button" data-act="every" aria-pressed="false">{t('answering:readAloud.every')}</button>
        <button type="button" data-act="stop">{t('answering:readAloud.stop')}</button>
      </div>
      <button type="button" className="read-one"><Speaker /></button>
    </template>
  )
}

function Speaker() {
  return <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="M4 9v6h4l5 4V5L8 9Z" /><path d="M16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11" /></svg>
}
