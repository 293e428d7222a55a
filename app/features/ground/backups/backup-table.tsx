import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Status } from '#app/components/status.tsx'
import type { BackupProblem } from '#app/features/ground/backups/manifest.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

export interface BackupLine {
  readonly name: string
  readonly megabytes: number
  /** Undefined when it cannot be read. */
  readonly made?: { readonly at: string; readonly by: 'hand' | 'day'; readonly rows: number } | undefined
  readonly test?: { readonly ok: boolean; readonly day: string; readonly problem: BackupProblem | null } | undefined
}

/** Every backup of the folder, how it stands, and what can be done with it. */
export function BackupTable({ backups, timeZone }: { readonly backups: readonly BackupLine[]; readonly timeZone: string }) {
  const { t } = useTranslator()
  const head = [t('upkeep:backups.made'), t('upkeep:backups.by'), t('upkeep:backups.rows'), t('upkeep:backups.size'), t('upkeep:backups.state'), t('upkeep:backups.acts')]
  const rows = backups.map((backup) => [
    backup.made ? new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(new Date(backup.made.at)) : backup.name,
    backup.made ? t(`upkeep:backups.madeBy.${backup.made.by}`) : '', backup.made?.rows ?? '', t('upkeep:backups.megabytes', { count: backup.megabytes }),
    <State key="state" backup={backup} />, <Acts key="acts" backup={backup} />,
  ])
  return <DataTable caption={t('upkeep:backups.caption')} head={head} rows={rows} />
}

function State({ backup: { made, test } }: { readonly backup: BackupLine }) {
  const { t, language } = useTranslator()
  if (!made) return <Status kind="stopped">{t('upkeep:backups.broken')}</Status>
  if (!test) return <Status kind="neutral">{t('upkeep:backups.whole')}</Status>
  if (test.ok) return <Status kind="done">{t('upkeep:backups.tested', { day: formatDay(test.day, language.tag) })}</Status>
  return <Status kind="stopped">{t('upkeep:backups.testFailed', { problem: t(`upkeep:backups.problems.${test.problem ?? 'damaged'}`) })}</Status>
}

function Acts({ backup: { name, made } }: { readonly backup: BackupLine }) {
  const { t } = useTranslator()
  if (!made) return null
  return (
    <div className="cluster">
      <form method="post"><input type="hidden" name="file" value={name} /><Button kind="quiet" name="intent" value="test">{t('upkeep:backups.test')}</Button></form>
      <form method="post" action={paths.office.backup(name)}><Button kind="quiet">{t('upkeep:backups.download')}</Button></form>
    </div>
  )
}
