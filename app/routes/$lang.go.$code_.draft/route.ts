import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { getEdition, questionsOf } from '#app/features/ask/surveys/survey-definition.ts'
import { worriesIn } from '#app/features/hear/answering/worries-in.ts'
import { findMatcher } from '#app/features/hear/safeguarding/risk/find-matcher.server.ts'
import { typedAgain } from '#app/features/hear/answering/typed-again.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import type { PostArgs } from '#app/server/asking.ts'
import { readDevicePost, saveDevicePost } from '#app/server/device-posts.ts'
import { publicPage } from '#app/server/guards.ts'

const NO_STORE = { headers: { 'Cache-Control': 'no-store' } }

/** What was answered so far, for a device that goes on with it; nothing once it was sent. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { draft, begun, tag, version, wayIn } = await openVisit(args)
  const questions = questionsOf(version.definition, getEdition(version.definition, wayIn.edition))
  return json({ tag, begun, helped: draft.content.helped, tell: draft.content.tell, typed: begun ? typedAgain(draft.content, questions, lang) : {} }, NO_STORE)
}

/** Keeps what the device has so far. */
export async function action(args: PostArgs) {
  const { lang } = publicPage(args)
  const visit = await openVisit(args)
  const post = await readDevicePost(args.request, args.context, visit)
  if (!post.ok) return post.answer
  await saveDevicePost(args.context, visit, post)
  const help = !post.read.content.helped && worriesIn(post.read.content, lang, await findMatcher(args.context.db))
  return json(help ? { saved: true, help } : { saved: true }, NO_STORE)
}
