import { Button } from '#app/components/button.tsx'
import { ReadAloud } from '#app/components/read-aloud.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** Whose device it is, with two answers of equal weight and what each one means. Skipped, it is shared (settled 8, DP-10). */
export function OwnDevicePage() {
  const { t } = useTranslator()
  return (
    <form method="post" className="stack">
      <ReadAloud />
      <h1 data-read="">{t('answering:ownDevice.title')}</h1>
      <p data-read="">{t('answering:ownDevice.why')}</p>
      <div className="choice-pair">
        <Choice value="own" label={t('answering:ownDevice.own')} means={t('answering:ownDevice.ownMeans')} />
        <Choice value="shared" label={t('answering:ownDevice.shared')} means={t('answering:ownDevice.sharedMeans')} />
      </div>
      <p><button className="link-button" name="device" value="skip">{t('answering:ownDevice.skip')}</button></p>
    </form>
  )
}

function Choice({ value, label, means }: { readonly value: string; readonly label: string; readonly means: string }) {
  return (
    <div className="choice-with-reason">
      <Button kind="quiet" name="device" value={value}><span data-read="">{label}</span></Button>
      <p data-read="">{means}</p>
    </div>
  )
}
