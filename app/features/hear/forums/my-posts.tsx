import { Day } from '#app/components/day.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Status, type StatusKind } from '#app/components/status.tsx'
import { UserText } from '#app/components/user-text.tsx'
import { HelpBlock } from '#app/features/ground/duty/help-block.tsx'
import type { Helpline } from '#app/features/ground/duty/helpline.ts'
import type { OwnPost, Standing } from '#app/features/hear/forums/post.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** What became of a member's messages: how each stands, what we said about it, and help where one was not put up (MOD-07). */
export function MyPosts({ posts, helplines }: { readonly posts: readonly OwnPost[]; readonly helplines: readonly Helpline[] }) {
  const { t } = useTranslator()
  return (
    <section className="stack" aria-labelledby="my-posts">
      <h2 id="my-posts">{t('forums:mine.title')}</h2>
      {posts.length === 0 && <p>{t('forums:mine.none')}</p>}
      {posts.map((post) => <MyPost key={post.id} post={post} />)}
      {posts.some(({ standing }) => isNotUp(standing)) && <HelpBlock helplines={helplines} />}
    </section>
  )
}

function MyPost({ post }: { readonly post: OwnPost }) {
  const { t } = useTranslator()
  return (
    <article className="card stack" aria-labelledby={`mine-${post.id}`}>
      <h3 id={`mine-${post.id}`}><Localized text={post.question} /></h3>
      <p className="cluster"><Status kind={KINDS[post.standing]}>{t(`forums:mine.standing.${post.standing}`)}</Status> <span className="quiet">{t('forums:mine.sent')} <Day day={post.sentOn} /></span></p>
      <p className="quiet">{t('forums:mine.yours')}</p>
      <UserText text={post.text} language={post.language} as="blockquote" />
      {post.standing === 'redacted' && post.redacted && <><p className="quiet">{t('forums:mine.shown')}</p><UserText text={post.redacted} language={post.language} as="blockquote" /></>}
      <Explanation post={post} />
      <InThread post={post} />
    </article>
  )
}

function Explanation({ post }: { readonly post: OwnPost }) {
  const { t } = useTranslator()
  return (
    <>
      {post.reason && <p><strong>{t('forums:mine.reason')}</strong> {t(`forums:reasons.${post.reason}.label`)}</p>}
      {post.message && <><p className="quiet">{t('forums:mine.fromUs')}</p><Localized text={post.message} as="p" /></>}
      {isNotUp(post.standing) && <p>{t('forums:mine.appeal')}</p>}
    </>
  )
}

function InThread({ post }: { readonly post: OwnPost }) {
  const { t, language } = useTranslator()
  const visible = post.standing === 'published' || post.standing === 'redacted'
  if (!visible || post.number === null) return null
  return <p><a href={paths.post(language.tag, post.spaceSlug, post.threadSlug, post.number)}>{t('forums:mine.see')}</a></p>
}

function isNotUp(standing: Standing): boolean {
  return standing === 'refused' || standing === 'removed'
}

const KINDS: Readonly<Record<Standing, StatusKind>> = { waiting: 'waiting', published: 'done', redacted: 'done', refused: 'stopped', removed: 'stopped' }
