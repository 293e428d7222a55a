import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { UserText } from '#app/components/user-text.tsx'
import { recordTextsViewed } from '#app/features/ground/audit/record-texts-viewed.server.ts'
import { ContributionText } from '#app/features/hear/contributions/contribution-text.tsx'
import { FlagStatus } from '#app/features/hear/contributions/flag-status.tsx'
import { moderationInput } from '#app/features/hear/moderation/decision-input.ts'
import { Reports } from '#app/features/hear/moderation/moderation-list.tsx'
import { offerReasons } from '#app/features/hear/moderation/offered-reasons.ts'
import { openModeratedPost } from '#app/features/hear/moderation/open-moderated-post.server.ts'
import { Outcomes } from '#app/features/hear/moderation/outcome-forms.tsx'
import { AuthorHistory, PostFacts } from '#app/features/hear/moderation/post-facts.tsx'
import { PostTranslation } from '#app/features/hear/moderation/translation-form.tsx'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { perform } from './perform.server.ts'

export const handle: PageHandle = { title: (t) => t('moderation:item.heading') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'posts.moderate')
  const { db, world, translators } = args.context
  const post = await openModeratedPost(db, world, staff, args.params['id'] ?? '')
  if (!post) throw notFound()
  await recordTextsViewed(db, world, { staffId: staff.id, page: 'moderation', subjectType: 'post', id: post.id, ids: post.earlier.map(({ id }) => id) })
  const query = new URL(args.request.url).searchParams
  return json({ post, reasons: offerReasons(translators('en'), query.get('reason')), kept: query.has('kept') }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'posts.moderate')
  const t = args.context.translators('en')
  const typed = await readTyped(args.request)
  const form = parseForm(typed, moderationInput)
  const performed = form.ok ? await perform(args.context, staff.id, args.params['id'] ?? '', form.value) : form
  if (performed.ok) return redirect(performed.to, { status: 303, headers: NO_STORE })
  const intent = typed['intent']?.[0] ?? ''
  const errors = sayErrors(t, performed.errors).map(({ field, message }) => ({ field: field === 'decision' ? 'decide' : `${intent}-${field}`, message }))
  return json({ errors, typed }, { status: 422, headers: NO_STORE })
}

export default function ModeratePost() {
  const { post, reasons, kept } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const form = { errors: failed?.errors ?? [], typed: failed?.typed ?? {} }
  const { t, language } = useTranslator()
  return (
    <div className="stack">
      <ErrorSummary errors={form.errors} />
      <h1>{t('moderation:item.title')} <bdi>{post.author}</bdi></h1>
      <p><a href={paths.office.moderation()}>{t('moderation:item.back')}</a></p>
      {kept && <Notice tone="success"><p>{t('moderation:translate.kept')}</p></Notice>}
      <p className="cluster"><FlagStatus flag={post.flag} reason={post.flagReason} /><Reports reports={post.reports} /></p>
      <PostFacts post={post} />
      <ContributionText original={<UserText text={post.original} language={post.language} />} language={post.language} translation={post.translation} redacted={post.redacted} />
      {post.mayAct && post.language !== language.tag && <PostTranslation post={post} {...form} />}
      <Outcomes post={post} reasons={reasons} {...form} />
      <AuthorHistory earlier={post.earlier} />
    </div>
  )
}
