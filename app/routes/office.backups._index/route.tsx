import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { backupsFolder, findBackup } from '#app/features/ground/backups/backup-folder.server.ts'
import { BackupList } from '#app/features/ground/backups/backup-list.tsx'
import { makeBackup, testBackup } from '#app/features/ground/backups/make-backup.server.ts'
import { readForm } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'
import { loadBackups } from './load-backups.server.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

export const handle: PageHandle = { title: (t) => t('upkeep:backups.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'backups.manage')
  const started = new URL(args.request.url).searchParams.get('started')
  return json({ ...await loadBackups(args.context), timeZone: args.context.world.timeZone, started: started === 'now' || started === 'test' ? started : undefined }, { headers: NO_STORE })
}

/** Both take their time: they are started, and the page says how they stand. */
export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'backups.manage')
  const { db, world, env, logger, translators } = args.context
  const form = await readForm(args.request)
  const name = String(form.get('file') ?? '')
  const test = form.get('intent') === 'test'
  if (test && !await findBackup(await backupsFolder(env.dataDir), name)) return json({ errors: [{ field: 'backups', message: translators('en')('upkeep:backups.gone') }] }, { status: 422, headers: NO_STORE })
  const work = test ? testBackup(db, world, env, { staffId: staff.id, name }) : makeBackup(db, world, env, { staffId: staff.id, madeBy: 'hand' })
  work.catch((error: unknown) => { logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'backup failed') })
  await Promise.race([work.catch(() => false), new Promise((resolve) => setTimeout(resolve, 1500))]) // a small one is there at once
  return redirect(`${paths.office.backups()}?started=${test ? 'test' : 'now'}`, 303)
}

export default function Backups() {
  const { backups, timeZone, busy, testing, failedSince, started } = useLoaderData<typeof loader>()
  const errors = useActionData<typeof action>()?.errors ?? []
  const { t } = useTranslator()
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      <h1>{t('upkeep:backups.title')}</h1>
      {busy && <Notice tone="info"><p>{t('upkeep:backups.busy')}</p></Notice>}
      {testing && <Notice tone="info"><p>{t('upkeep:backups.testBusy')}</p></Notice>}
      {started && !busy && !testing && !failedSince && <Notice tone="success"><p>{t(started === 'now' ? 'upkeep:backups.done' : 'upkeep:backups.testDone')}</p></Notice>}
      {failedSince && <Notice tone="warning"><p>{t('upkeep:backups.failed', { problem: t(`upkeep:backups.problems.${failedSince}`) })}</p></Notice>}
      <p>{t('upkeep:backups.intro')}</p>
      <p>{t('upkeep:backups.kept')}</p>
      <form method="post"><Button name="intent" value="now">{t('upkeep:backups.now')}</Button></form>
      <div id="backups" tabIndex={-1}>{backups.length === 0 ? <p>{t('upkeep:backups.none')}</p> : <BackupList backups={backups} timeZone={timeZone} />}</div>
    </div>
  )
}
