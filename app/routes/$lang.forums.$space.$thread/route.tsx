import { json, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { postInput } from '#app/features/hear/forums/post-input.ts'
import { listThreadPage } from '#app/features/hear/forums/list-thread-page.server.ts'
import { sendPost } from '#app/features/hear/forums/send-post.server.ts'
import { ThreadView } from '#app/features/hear/forums/thread-view.tsx'
import { sayErrors } from '#app/forms/say-errors.ts'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import { paths } from '#app/paths.ts'
import { forumCaching, getThread, readMember } from '#app/server/forum-visit.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<{ title: string }> = { title: (t, data) => data?.title ?? t('forums:title'), styles: () => 'inline' }

export const headers: HeadersFunction = () => ({ Vary: 'Cookie' })

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { db, world, languages } = args.context
  const { space, thread } = await getThread(args)
  const member = await readMember(args, space)
  const posts = await listThreadPage(db, thread.id, new URL(args.request.url).searchParams)
  const writer = member && { name: member.name, stopped: member.state === 'stopped', submissionKey: world.newId() }
  return json({ title: textIn(thread.question, lang).text, space, thread, posts, writer, languages, today: dayOf(world) }, { headers: forumCaching(member) })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, t } = publicPage(args)
  const { db, world, languages, rateLimits, sender } = args.context
  const { space, thread } = await getThread(args)
  const member = await readMember(args, space)
  const typed = await readTyped(args.request)
  const failed = (errors: Parameters<typeof sayErrors>[1]) => json({ errors: sayErrors(t, errors), typed }, { status: 422 })
  const parsed = parseForm(typed, postInput(languages.map(({ tag }) => tag)))
  if (!parsed.ok) return failed(parsed.errors)
  if (!await rateLimits.allow('post', sender)) throw new Response(null, { status: 429 })
  const sent = member ? await sendPost(db, world, { space, thread, member, input: parsed.value }) : { ok: false, reason: 'not_a_member' } as const
  return sent.ok ? redirect(paths.postSent(lang, space.slug, thread.slug), 303) : failed([{ field: 'text', message: `forums:errors.post.${sent.reason}` }])
}

export default function ThreadPage() {
  const data = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  return <ThreadView {...data} typed={failed?.typed ?? {}} errors={failed?.errors ?? []} />
}
