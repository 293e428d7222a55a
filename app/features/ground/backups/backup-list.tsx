import { Button } from '#app/components/button.tsx'
import { Status } from '#app/components/status.tsx'
import type { BackupProblem } from '#app/features/ground/backups/manifest.ts'
import { formatDay, formatNumber } from '#app/i18n/formats.ts'
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
export function BackupList({ backups, timeZone }: { readonly backups: readonly BackupLine[]; readonly timeZone: string }) {
  return <ul className="stack">{backups.map((backup) => <li key={backup.name} className="card stack"><Line backup={backup} timeZone={timeZone} /><Acts backup={backup} /></li>)}</ul>
}

function Line({ backup, timeZone }: { readonly backup: BackupLine; readonly timeZone: string }) {
  const { t, language } = useTranslator()
  const { name, made, megabytes } = backup
  return (
    <>
      <h2>{made ? new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(new Date(made.at)) : name}</h2>
      <p className="cluster">
        <State backup={backup} />
        {made && <span>{t(`upkeep:backups.madeBy.${made.by}`)}</span>}
        {made && <span>{t('upkeep:backups.rows', { count: made.rows, number: formatNumber(made.rows, language.tag) })}</span>}
        <span>{t('upkeep:backups.megabytes', { count: megabytes })}</span>
      </p>
    </>
  )
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
