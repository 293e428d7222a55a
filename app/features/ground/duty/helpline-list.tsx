import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Status } from '#app/components/status.tsx'
import type { StaffHelpline } from '#app/features/ground/duty/helpline-admin.server.ts'
import { formatDay, formatList } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** Every number with the day somebody last called it; old ones say so. */
export function HelplineList({ helplines, places }: { readonly helplines: readonly StaffHelpline[]; readonly places: readonly { readonly code: string; readonly name: string }[] }) {
  const { t, language } = useTranslator()
  const forWhom = ({ audiences, localities, languages }: StaffHelpline) => [
    formatList(audiences.map((audience) => t(`duty:helplines.audience.${audience}`)), language.tag),
    ...(localities.length > 0 ? [formatList(localities.map((code) => places.find((place) => place.code === code)?.name ?? code), language.tag)] : []),
    ...(languages.length > 0 ? [formatList(languages.map((tag) => languageName(tag, language.tag)), language.tag)] : []),
  ].join(' · ')
  return (
    <DataTable caption={t('duty:helplines.title')} head={[t('duty:helplines.field.name'), t('duty:helplines.reach'), t('duty:helplines.audiences'), t('duty:helplines.checkedHead'), t('duty:change')]}
      rows={helplines.map((helpline) => [
        <a key="name" href={paths.office.helpline(helpline.id)}>{helpline.name}</a>, <bdi key="reach">{reach(helpline)}</bdi>, forWhom(helpline), <Checked key="checked" helpline={helpline} />,
        <form key="check" method="post"><input type="hidden" name="helpline" value={helpline.id} /><Button kind="quiet">{t('duty:helplines.check')}</Button></form>,
      ])} />
  )
}

function Checked({ helpline: { checkedOn, checkedBy, stale } }: { readonly helpline: StaffHelpline }) {
  const { t, language } = useTranslator()
  const said = { day: formatDay(checkedOn, language.tag), name: checkedBy }
  return stale ? <Status kind="late">{t('duty:helplines.old', said)}</Status> : <>{t('duty:helplines.fresh', said)}</>
}

function reach({ callNumber, textNumber, textWord, link }: StaffHelpline): string {
  const text = textNumber === null ? null : [textWord, textNumber].filter((part) => part !== null).join(' → ')
  return [callNumber, text, callNumber === null && text === null ? link : null].filter((part) => part !== null).join(', ')
}
