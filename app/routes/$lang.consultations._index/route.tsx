import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { ConsultationList } from '#app/features/ask/consultations/consultation-list.tsx'
import { listConsultations } from '#app/features/ask/consultations/consultation-store.server.ts'
import { consultationState, isReplied } from '#app/features/ask/consultations/consultation.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { listThemes } from '#app/features/understand/themes/theme-store.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('consultations:title') }

export async function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  const { db, world } = args.context
  const today = dayOf(world)
  const themes = await listThemes(db)
  const consultations = (await listConsultations(db)).map((consultation) => {
    const states = themes.filter((theme) => theme.consultation.id === consultation.id).map(({ state }) => state)
    return { ...consultation, state: consultationState(consultation, today, isReplied(states)) }
  })
  return json({ consultations }, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

export default function Consultations() {
  const { consultations } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('consultations:title')}</h1>
      <p className="lead">{t('consultations:lead')}</p>
      {consultations.length > 0 ? <ConsultationList consultations={consultations} level={2} /> : <p>{t('consultations:none')}</p>}
    </div>
  )
}
