import { ButtonLink } from '#app/components/button-link.tsx'
import { Day } from '#app/components/day.tsx'
import { UserText } from '#app/components/user-text.tsx'
import type { VisiblePost } from '#app/features/hear/forums/post.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** One message as everybody sees it, with people's translations beside it. `reportHref`: where to tell us about it, signed in or not (MOD-06). */
export function PostArticle({ post, reportHref }: { readonly post: VisiblePost; readonly reportHref: string }) {
  const { t } = useTranslator()
  const id = `message-${post.number}`
  return (
    <article className="card stack post" id={id} aria-labelledby={`${id}-author`}>
      <h3 id={`${id}-author`}><bdi>{post.author}</bdi></h3>
      <p className="quiet">{t('forums:post.number', { number: post.number })} · <Day day={post.publishedOn} /></p>
      <UserText text={post.text} language={post.language} as="div" />
      {post.redacted && <p className="quiet">{t('forums:post.redacted')}</p>}
      {post.translations.map((translation) => (
        <div className="post-translation" key={translation.language}>
          <p className="quiet">{t('forums:post.translated')}</p>
          <UserText text={translation.text} language={translation.language} as="div" />
        </div>
      ))}
      <p><ButtonLink href={reportHref} kind="quiet">{t('forums:post.tellLabel', { number: post.number })}</ButtonLink></p>
    </article>
  )
}
