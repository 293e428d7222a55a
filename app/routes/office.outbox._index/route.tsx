import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { listOutbox } from '#app/features/ground/outbox/list-outbox.server.ts'
import { OutboxTable } from '#app/features/ground/outbox/outbox-table.tsx'
import { retryMail, sendTestMail } from '#app/features/ground/outbox/retry-mail.server.ts'
import { readForm } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

export const handle: PageHandle = { title: (t) => t('upkeep:outbox.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'outbox.see')
  const { db, env, demo, world } = args.context
  const done = new URL(args.request.url).searchParams.get('done')
  return json({ mails: await listOutbox(db), demo, hasServer: env.smtpUrl !== undefined, timeZone: world.timeZone, done: done === 'test' ? 'testSent' as const : done === null ? undefined : 'queuedAgain' as const }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'outbox.see')
  const { db, world, translators } = args.context
  const form = await readForm(args.request)
  const again = form.get('intent') === 'again'
  const done = again ? await retryMail(db, world, { staffId: staff.id, id: String(form.get('id') ?? '') }) : await sendTestMail(db, world, { staffId: staff.id, path: paths.office.outbox() })
  if (done) return redirect(`${paths.office.outbox()}?done=${again ? 'again' : 'test'}`, 303)
  return json({ errors: [{ field: 'mails', message: translators('en')(again ? 'upkeep:outbox.gone' : 'upkeep:outbox.noAddress') }] }, { status: 422, headers: NO_STORE })
}

export default function Outbox() {
  const { mails, demo, hasServer, timeZone, done } = useLoaderData<typeof loader>()
  const errors = useActionData<typeof action>()?.errors ?? []
  const { t } = useTranslator()
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      <h1>{t('upkeep:outbox.title')}</h1>
      {done && <Notice tone="success"><p>{t(`upkeep:outbox.${done}`)}</p></Notice>}
      <p>{t('upkeep:outbox.intro')}</p>
      {demo && <Notice tone="info"><p>{t('upkeep:outbox.demo')}</p></Notice>}
      {!demo && !hasServer && <Notice tone="warning"><p>{t('upkeep:outbox.noServer')}</p></Notice>}
      <form method="post"><Button kind="quiet" name="intent" value="test">{t('upkeep:outbox.test')}</Button></form>
      <div id="mails" tabIndex={-1}>{mails.length === 0 ? <p>{t('upkeep:outbox.empty')}</p> : <OutboxTable mails={mails} timeZone={timeZone} />}</div>
    </div>
  )
}
