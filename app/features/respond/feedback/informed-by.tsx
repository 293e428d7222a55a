import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { ReplyList } from '#app/features/respond/feedback/reply-list.tsx'
import type { ThemeReply } from '#app/features/respond/feedback/reply-store.server.ts'

interface InformedByProps {
  readonly children: readonly ThemeReply[]
  readonly parents: readonly ThemeReply[]
  readonly today: string
}

/** What informed a priority: what children and young people said, and apart from it what parents and carers said. */
export function InformedBy({ children, parents, today }: InformedByProps) {
  const { t, language } = useTranslator()
  return (
    <section className="stack">
      <h2>{t('plan:priority.informed')}</h2>
      {children.length + parents.length === 0 && <p>{t('plan:priority.noFeedback')}</p>}
      {children.length > 0 && <><h3>{t('plan:informed.children')}</h3><ReplyList replies={children} today={today} level={4} /></>}
      {parents.length > 0 && <><h3>{t('plan:informed.parents')}</h3><ReplyList replies={parents} today={today} level={4} /></>}
      <p><a href={paths.saidAndDid(language.tag)}>{t('plan:priority.informedMore')}</a></p>
    </section>
  )
}
