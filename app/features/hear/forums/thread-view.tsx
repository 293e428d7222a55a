import { Crumbs } from '#app/components/crumbs.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Notice } from '#app/components/notice.tsx'
import { isThreadOpen, type Thread } from '#app/features/ask/threads/thread.ts'
import { PausedNotice } from '#app/features/hear/forums/paused-notice.tsx'
import { PostArticle } from '#app/features/hear/forums/post-article.tsx'
import { PostPages } from '#app/features/hear/forums/post-pages.tsx'
import type { ThreadPage } from '#app/features/hear/forums/post.ts'
import { CheckedFirst } from '#app/features/hear/forums/space-parts.tsx'
import type { Space } from '#app/features/hear/forums/space.ts'
import { ThreadStanding } from '#app/features/hear/forums/thread-cards.tsx'
import { WriteForm } from '#app/features/hear/forums/write-form.tsx'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import type { Language } from '#app/i18n/languages.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface ThreadViewProps {
  readonly space: Space
  readonly thread: Thread
  readonly posts: ThreadPage
  readonly today: string
  readonly languages: readonly Language[]
  /** Whoever this browser writes as. */
  readonly writer?: { readonly name: string; readonly stopped: boolean; readonly submissionKey: string } | undefined
  readonly typed: Typed
  readonly errors: readonly FieldError[]
}

/** One question with what was said, oldest first, and a place to write (MOD-15). */
export function ThreadView(props: ThreadViewProps) {
  const { space, thread, today, errors } = props
  const { t, language } = useTranslator()
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      <Crumbs label={t('forums:crumbs')} items={[
        { href: paths.forums(language.tag), text: t('forums:title') }, { href: paths.space(language.tag, space.slug), text: <Localized text={space.name} /> }, { text: <Localized text={thread.question} /> },
      ]} />
      <h1><Localized text={thread.question} /></h1>
      <ThreadStanding thread={thread} today={today} />
      <h2>{t('forums:thread.about')}</h2>
      <Localized text={thread.about} as="p" />
      <p className="quiet">{t('forums:threads.owner')}: <Localized text={thread.ownerRole} /></p>
      <CheckedFirst space={space} />
      <Posts {...props} />
      <Writing {...props} />
    </div>
  )
}

function Posts({ space, thread, posts }: ThreadViewProps) {
  const { t, language } = useTranslator()
  const here = paths.thread(language.tag, space.slug, thread.slug)
  return (
    <section className="stack" aria-labelledby="messages">
      <h2 id="messages">{t('forums:thread.posts')}</h2>
      <p className="quiet">{t('forums:threads.posts', { count: posts.count })}</p>
      {posts.count === 0 && <p>{t('forums:thread.none')}</p>}
      {posts.posts.map((post) => <PostArticle key={post.number} post={post} reportHref={paths.reportPost(language.tag, space.slug, thread.slug, post.number)} />)}
      <PostPages page={posts.page} count={posts.count} hrefOf={(page) => `${here}?page=${page}`} />
    </section>
  )
}

function Writing({ space, thread, today, writer, languages, typed, errors }: ThreadViewProps) {
  const { t, language } = useTranslator()
  if (!isThreadOpen(thread, today)) return <Notice tone="info"><p>{t('forums:thread.closed')} <a href={paths.saidAndDid(language.tag)}>{t('forums:thread.result')}</a></p></Notice>
  if (space.state === 'paused') return <PausedNotice space={space} />
  if (!writer) return <p>{t('forums:thread.toWrite')} <a href={`${paths.space(language.tag, space.slug)}#enter`}>{t('forums:thread.toWriteLink')}</a></p>
  if (writer.stopped) return <Notice tone="warning"><p>{t('forums:write.stopped')}</p></Notice>
  return <WriteForm name={writer.name} submissionKey={writer.submissionKey} languages={languages} typed={typed} errors={errors} />
}
