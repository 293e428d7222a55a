import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import type { PostArgs } from '#app/server/asking.ts'
import { readDevicePost, saveDevicePost } from '#app/server/device-posts.ts'
import { publicPage } from '#app/server/guards.ts'
import { sendAnswers } from '#app/server/send-answers.ts'

/** Nothing to read here: who opens the address begins at the first page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { wayIn } = await openVisit(args)
  return redirect(paths.go(lang, wayIn.code))
}

/** Sends everything a device has, once: the receipt code is the only key (settled 2). The code comes back for the thank-you page. */
export async function action(args: PostArgs) {
  publicPage(args)
  const visit = await openVisit(args)
  if (visit.sent && visit.code) return sent(visit.code, 'already')
  const post = await readDevicePost(args.request, args.context, visit)
  if (!post.ok) return post.answer
  const problems = Object.keys(post.read.problems)
  if (problems.length > 0) {
    await saveDevicePost(args.context, visit, post)
    return refused('problems', problems)
  }
  const { outcome } = await sendAnswers(args.request, args.context, visit, { code: post.code, version: post.version, answers: post.read.content.answers, tell: post.read.content.tell })
  if (outcome === 'code refused') await saveDevicePost(args.context, visit, post)
  return outcome === 'code refused' ? refused('code') : sent(post.code, outcome)
}

function refused(reason: 'problems' | 'code', problems: readonly string[] = []) {
  return json({ reason, problems }, { status: 422, headers: { 'Cache-Control': 'no-store' } })
}

function sent(code: string, outcome: 'stored' | 'already') {
  return json({ outcome, code }, { headers: { 'Cache-Control': 'no-store' } })
}
