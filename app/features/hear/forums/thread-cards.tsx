import { Day } from '#app/components/day.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Status } from '#app/components/status.tsx'
import { isThreadOpen, type Thread } from '#app/features/ask/threads/thread.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface ThreadCardsProps {
  readonly threads: readonly Thread[]
  readonly counts: Readonly<Record<string, number>>
  readonly space: string
  readonly today: string
}

/** The questions of a space. */
export function ThreadCards({ threads, counts, space, today }: ThreadCardsProps) {
  const { t, language } = useTranslator()
  return (
    <section className="stack" aria-labelledby="threads">
      <h2 id="threads">{t('forums:threads.title')}</h2>
      {threads.length === 0 && <p>{t('forums:threads.empty')}</p>}
      <ul className="card-list">
        {threads.map((thread) => (
          <li key={thread.id}>
            <article className="card stack">
              <h3><a href={paths.thread(language.tag, space, thread.slug)}><Localized text={thread.question} /></a></h3>
              <p className="quiet">{t('forums:threads.posts', { count: counts[thread.id] ?? 0 })}</p>
              <ThreadStanding thread={thread} today={today} />
            </article>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Until when a question takes messages, in words. */
export function ThreadStanding({ thread, today }: { readonly thread: Thread; readonly today: string }) {
  const { t } = useTranslator()
  const open = isThreadOpen(thread, today)
  return <p><Status kind={open ? 'good' : 'stopped'}>{open ? <>{t('forums:threads.open')} <Day day={thread.closesOn} /></> : t('forums:threads.closed')}</Status></p>
}
