import { json, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Localized } from '#app/components/localized.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { listThreadsOfSpace } from '#app/features/ask/threads/thread-store.server.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { PausedNotice } from '#app/features/hear/forums/paused-notice.tsx'
import { ComeIn } from '#app/features/hear/forums/come-in.tsx'
import { DEMO_SPACE_CODE } from '#app/features/hear/forums/demo-space-code.ts'
import { MemberCard } from '#app/features/hear/forums/member-card.tsx'
import { countPostsOfThreads } from '#app/features/hear/forums/post-store.server.ts'
import { CheckedFirst, SpaceRules } from '#app/features/hear/forums/space-parts.tsx'
import { ThreadCards } from '#app/features/hear/forums/thread-cards.tsx'
import { sayErrors } from '#app/forms/say-errors.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { comeIn } from '#app/server/forum-entrance.ts'
import { clearedMemberCookie, forumCaching, getSpace, memberCookie, readMember } from '#app/server/forum-visit.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<{ title: string }> = { title: (t, data) => data?.title ?? t('forums:title'), styles: () => 'inline' }

export const headers: HeadersFunction = () => ({ Vary: 'Cookie' })

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { db, world, demo } = args.context
  const space = await getSpace(args)
  const threads = await listThreadsOfSpace(db, space.id)
  const member = await readMember(args, space)
  return json({
    lang, title: textIn(space.name, lang).text, space, threads, counts: await countPostsOfThreads(db, threads.map(({ id }) => id)),
    today: dayOf(world), memberName: member?.name, demoCode: demo ? DEMO_SPACE_CODE : undefined,
  }, { headers: forumCaching(member) })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, t } = publicPage(args)
  const space = await getSpace(args)
  const typed = await readTyped(args.request)
  const here = paths.space(lang, space.slug)
  if (typed['intent']?.[0] === 'leave') return redirect(here, { status: 303, headers: { 'Set-Cookie': clearedMemberCookie(args.context, space) } })
  const entrance = await comeIn(args.context, space, typed, lang)
  if (!entrance.ok) return json({ errors: sayErrors(t, entrance.errors), typed }, { status: 422 })
  const cookie = { 'Set-Cookie': memberCookie(args.context, space, entrance.memberCode) }
  return redirect(entrance.isNew ? paths.memberCode(lang, space.slug) : here, { status: 303, headers: cookie })
}

export default function SpacePage() {
  const { t } = useTranslator()
  const { lang, space, threads, counts, today, memberName, demoCode } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <Crumbs label={t('forums:crumbs')} items={[{ href: paths.forums(lang), text: t('forums:title') }, { text: <Localized text={space.name} /> }]} />
      <h1><Localized text={space.name} /></h1>
      <p className="quiet">{t('forums:ages')} <bdi>{space.ages}</bdi></p>
      <Localized text={space.about} as="p" />
      {space.state === 'paused' && <PausedNotice space={space} />}
      <ThreadCards threads={threads} counts={counts} space={space.slug} today={today} />
      <CheckedFirst space={space} />
      <SpaceRules rules={space.rules} />
      {memberName ? <MemberCard name={memberName} space={space.slug} /> : <ComeIn demoCode={demoCode} typed={failed?.typed ?? {}} errors={failed?.errors ?? []} />}
    </div>
  )
}
