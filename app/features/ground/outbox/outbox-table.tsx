import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Status, type StatusKind } from '#app/components/status.tsx'
import type { ListedMail } from '#app/features/ground/outbox/list-outbox.server.ts'
import type { MailKind } from '#app/features/ground/outbox/mail.ts'
import { MAIL_PROBLEMS } from '#app/features/ground/outbox/mailer.ts'
import type { OutboxState } from '#app/features/ground/outbox/outbox-store.server.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** How every mail stands; nothing of what it says or to whom. */
export function OutboxTable({ mails, timeZone }: { readonly mails: readonly ListedMail[]; readonly timeZone: string }) {
  const { t, language } = useTranslator()
  const head = [t('upkeep:outbox.kind'), t('upkeep:outbox.state'), t('upkeep:outbox.queued'), t('upkeep:outbox.tries'), t('upkeep:outbox.next')]
  const rows = mails.map((mail) => [
    t(`mail:kinds.${kindOf(mail)}.subject`), <Status key="state" kind={SHAPES[mail.state]}>{t(`upkeep:outbox.states.${mail.state}`)}</Status>,
    formatDay(mail.queuedOn, language.tag), mail.tries, <Next key="next" mail={mail} timeZone={timeZone} />,
  ])
  return <DataTable caption={t('upkeep:outbox.caption')} head={head} rows={rows} />
}

function Next({ mail, timeZone }: { readonly mail: ListedMail; readonly timeZone: string }) {
  const { t } = useTranslator()
  const problem = MAIL_PROBLEMS.find((known) => known === mail.problem)
  const time = mail.dueAt && mail.tries > 0 ? new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(new Date(mail.dueAt)) : undefined
  return (
    <div className="stack">
      {problem && <span>{t(`upkeep:outbox.problems.${problem}`)}</span>}
      {time && <span>{t('upkeep:outbox.nextTry', { time })}</span>}
      {mail.mayTryAgain && <form method="post"><input type="hidden" name="id" value={mail.id} /><Button kind="quiet" name="intent" value="again">{t('upkeep:outbox.again')}</Button></form>}
    </div>
  )
}

function kindOf({ kind }: ListedMail): MailKind {
  return kind as MailKind // written by queueMail, which takes no other
}

const SHAPES: Readonly<Record<OutboxState, StatusKind>> = { waiting: 'waiting', sending: 'waiting', handed: 'waiting', sent: 'done', unclear: 'attention', dead: 'stopped', held: 'neutral' }
