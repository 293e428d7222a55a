import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { listActivities } from '#app/features/ask/consultations/activity-store.server.ts'
import { findConsultation } from '#app/features/ask/consultations/consultation-store.server.ts'
import { ConsultationView } from '#app/features/ask/consultations/consultation-view.tsx'
import { consultationState, isReplied } from '#app/features/ask/consultations/consultation.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { listRepliesOfConsultation } from '#app/features/respond/feedback/reply-links-store.server.ts'
import { ReplyList } from '#app/features/respond/feedback/reply-list.tsx'
import type { ThemeReply } from '#app/features/respond/feedback/reply-store.server.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<{ title: string }> = { title: (t, data) => data?.title ?? t('consultations:title') }

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { db, world } = args.context
  const today = dayOf(world)
  const consultation = await findConsultation(db, args.params['slug'] ?? '')
  if (!consultation) throw notFound()
  const activities = await listActivities(db, consultation.id, today)
  const replies = await listRepliesOfConsultation(db, consultation.id)
  const state = consultationState(consultation, today, isReplied(replies.map(({ theme }) => theme.state)))
  const title = textIn(consultation.title, lang).text
  return json({ title, consultation, state, activities, replies, today }, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

export default function ConsultationPage() {
  const { consultation, state, activities, replies, today } = useLoaderData<typeof loader>()
  return <ConsultationView consultation={consultation} state={state} activities={activities} replies={<Replies replies={replies} today={today} />} />
}

function Replies({ replies, today }: { readonly replies: readonly ThemeReply[]; readonly today: string }) {
  const { t, language } = useTranslator()
  return (
    <>
      {replies.length > 0 ? <ReplyList replies={replies} today={today} level={3} /> : <p>{t('consultations:replies.none')}</p>}
      <p><a href={paths.saidAndDid(language.tag)}>{t('consultations:replies.all')}</a></p>
    </>
  )
}
