import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BubbleTitle } from '#app/components/bubble-title.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { Street } from '#app/components/place-picture.tsx'
import { ConsultationList } from '#app/features/ask/consultations/consultation-list.tsx'
import { listConsultations } from '#app/features/ask/consultations/consultation-store.server.ts'
import { consultationState } from '#app/features/ask/consultations/consultation.ts'
import { CollectorCodeForm } from '#app/features/ask/surveys/collector-code-form.tsx'
import { dayOf } from '#app/features/ground/world.ts'
import { listLatestReplies } from '#app/features/respond/feedback/reply-links-store.server.ts'
import { ReplyList } from '#app/features/respond/feedback/reply-list.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('home:title'), styles: () => 'inline' }

const LATEST = 3

export async function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  const { db, world } = args.context
  const today = dayOf(world)
  const consultations = (await listConsultations(db)).map((consultation) => ({ ...consultation, state: consultationState(consultation, today, false) }))
  const replies = await listLatestReplies(db, LATEST)
  return json({ open: consultations.filter(({ state }) => state === 'open'), replies, today }, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

type HomeData = ReturnType<typeof useLoaderData<typeof loader>>

export default function Home() {
  const data = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <div className="hero">
        <BubbleTitle say={t('home:hello.say')} back={t('home:hello.back')} />
        <p className="lead">{t('home:lead')}</p>
        <Street />
      </div>
      <section className="card stack" aria-labelledby="have-code">
        <h2 id="have-code">{t('home:code.title')}</h2>
        <CollectorCodeForm />
      </section>
      <Open open={data.open} />
      <Changed replies={data.replies} today={data.today} />
      <MoreToDo />
    </div>
  )
}

function Open({ open }: Pick<HomeData, 'open'>) {
  const { t, language } = useTranslator()
  return (
    <section className="stack">
      <h2>{t('home:open.title')}</h2>
      {open.length > 0 ? <ConsultationList consultations={open} level={3} /> : <p>{t('home:open.none')}</p>}
      <p><a href={paths.consultations(language.tag)}>{t('home:open.all')}</a></p>
    </section>
  )
}

function Changed({ replies, today }: Pick<HomeData, 'replies' | 'today'>) {
  const { t, language } = useTranslator()
  return (
    <section className="stack">
      <h2>{t('home:changed.title')}</h2>
      {replies.length > 0 ? <ReplyList replies={replies} today={today} level={3} /> : <p>{t('home:changed.none')}</p>}
      <p><a href={paths.saidAndDid(language.tag)}>{t('home:changed.all')}</a></p>
    </section>
  )
}

function MoreToDo() {
  const { t, language } = useTranslator()
  const lang = language.tag
  const places = [['follow', paths.myCode(lang)], ['plan', paths.plan(lang)], ['forum', paths.forums(lang)]] as const
  return (
    <ul className="card-list">
      {places.map(([place, href]) => (
        <li key={place} className="card stack">
          <h2>{t(`home:${place}.title`)}</h2>
          <p>{t(`home:${place}.body`)}</p>
          <p><a href={href}>{t(`home:${place}.link`)}</a></p>
        </li>
      ))}
    </ul>
  )
}
