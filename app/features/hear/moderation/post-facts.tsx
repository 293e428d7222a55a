import type { ReactNode } from 'react'
import { Day } from '#app/components/day.tsx'
import { Status } from '#app/components/status.tsx'
import { UserText } from '#app/components/user-text.tsx'
import type { EarlierPost, OpenedPost } from '#app/features/hear/moderation/moderation-item.ts'
import { sayMoment } from '#app/features/hear/contributions/say-moment.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** What a moderator needs to know about a message: where, for whom, since when (MOD-13). */
export function PostFacts({ post }: { readonly post: OpenedPost }) {
  const { t, language } = useTranslator()
  const waiting = post.state === 'waiting'
  return (
    <dl className="facts" aria-label={t('moderation:item.facts')}>
      <Fact name={t('moderation:item.state')}>{t(`moderation:states.${post.state}`)}</Fact>
      <Fact name={t('moderation:item.space')}>{post.space}</Fact>
      <Fact name={t('moderation:item.ages')}><bdi>{post.ages}</bdi></Fact>
      <Fact name={t('moderation:item.question')}>{post.question}</Fact>
      <Fact name={t('moderation:item.received')}><Day day={post.receivedOn} /></Fact>
      {waiting && <Fact name={t('moderation:item.waited')}>{t(`moderation:waited.${post.wait.unit}`, { count: post.wait.count })} · {t('moderation:waited.due', { day: sayMoment(post.due, language.tag) })}</Fact>}
      {post.number !== null && <Fact name={t('moderation:item.number')}>{post.number}</Fact>}
      <Fact name={t('moderation:item.quotable')}>{post.quotable ? t('moderation:item.yes') : t('moderation:item.no')}</Fact>
      {post.message !== null && <Fact name={t('moderation:item.told')}>{post.message}</Fact>}
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>
}

/** What else the author wrote in this space, and nowhere else (MOD-13). */
export function AuthorHistory({ earlier }: { readonly earlier: readonly EarlierPost[] }) {
  const { t } = useTranslator()
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{t('moderation:item.history')}</h2>
      {earlier.length === 0 && <p>{t('moderation:item.noHistory')}</p>}
      <ul className="stack">
        {earlier.map((post) => (
          <li key={post.id}>
            <p className="cluster"><Status kind="neutral">{t(`moderation:states.${post.state}`)}</Status> <Day day={post.receivedOn} /></p>
            <a href={paths.office.moderationItem(post.id)}><UserText as="span" text={post.original} language={post.language} /></a>
          </li>
        ))}
      </ul>
    </section>
  )
}
