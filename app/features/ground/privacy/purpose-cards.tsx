import { ButtonLink } from '#app/components/button-link.tsx'
import { Status } from '#app/components/status.tsx'
import { useWhat } from '#app/features/ground/privacy/privacy-notice.tsx'
import type { Purpose } from '#app/features/ground/privacy/purpose.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** Every purpose with its law and who is responsible, and whether anybody has checked it. */
export function PurposeCards({ purposes }: { readonly purposes: readonly Purpose[] }) {
  const { t, language } = useTranslator()
  const what = useWhat()
  return (
    <ul className="stack">
      {purposes.map((purpose) => (
        <li key={purpose.key} className="card stack">
          <h2>{what(purpose.key).what}</h2>
          <p><Status kind={purpose.checkedOn ? 'done' : 'attention'}>{purpose.checkedOn ? t('retention:purposes.checked', { day: formatDay(purpose.checkedOn, language.tag), name: purpose.checkedBy }) : t('retention:purposes.never')}</Status></p>
          <dl className="facts">
            <div><dt>{t('retention:purposes.basis')}</dt><dd>{t(`privacy:basis.${purpose.lawfulBasis}`)}</dd></div>
            <div><dt>{t('retention:purposes.special')}</dt><dd>{t(`privacy:basis.${purpose.special}`)}</dd></div>
            <div><dt>{t(`retention:purposes.roles.${purpose.controllerRole}`)}</dt><dd>{purpose.controller === '' ? t('privacy:who.council') : purpose.controller}</dd></div>
            <div><dt>{t('retention:purposes.sharedWith')}</dt><dd>{purpose.sharedWith === '' ? t('retention:purposes.nobody') : purpose.sharedWith}</dd></div>
            <div><dt>{t('retention:purposes.agreement')}</dt><dd>{purpose.sharingAgreement === '' ? t('retention:purposes.noAgreement') : purpose.sharingAgreement}</dd></div>
          </dl>
          <div><ButtonLink kind="quiet" href={paths.office.purpose(purpose.key)}>{t('retention:purposes.change')}</ButtonLink></div>
        </li>
      ))}
    </ul>
  )
}
