import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { ExitPage } from '#app/components/exit-page.tsx'
import { Localized } from '#app/components/localized.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { HelpBlock } from '#app/features/ground/duty/help-block.tsx'
import { listShortHelp } from '#app/features/ground/duty/helpline-store.server.ts'
import { ExpectedReading } from '#app/features/hear/forums/expected-reading.tsx'
import { expectReading } from '#app/features/hear/forums/reading-hours.ts'
import { isNewestPostFlagged } from '#app/features/hear/forums/post-store.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { getThread, readMember } from '#app/server/forum-visit.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<{ calm: boolean }> = { title: (t, data) => data?.calm ? t('answering:help.title') : t('forums:sent.title') }

/** Help for everybody who sent something; first and calmly when it was lifted, whatever lifted it. It never says why (SAFE-04). */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { db, world } = args.context
  const { space, thread } = await getThread(args)
  const back = paths.thread(lang, space.slug, thread.slug)
  const member = await readMember(args, space)
  if (!member) return redirect(back)
  const expectation = expectReading(space.checkedHours, world.now(), world.timeZone)
  return json({ lang, calm: await isNewestPostFlagged(db, member.id), question: thread.question, back, expectation, helplines: await listShortHelp(db, space.audience) }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function SentPage() {
  const { t } = useTranslator()
  const { calm, back, helplines } = useLoaderData<typeof loader>()
  const help = <HelpBlock helplines={helplines} />
  return (
    <div className="stack">
      {calm && <ExitPage />}
      <h1>{calm ? t('answering:help.title') : t('forums:sent.title')}</h1>
      {calm && <><p className="lead">{t('answering:help.body')}</p><p><ButtonLink href={back}>{t('answering:help.carryOn')}</ButtonLink></p>{help}</>}
      <WhatHappens />
      {!calm && <>{help}<p><ButtonLink href={back}>{t('forums:sent.back')}</ButtonLink></p></>}
    </div>
  )
}

function WhatHappens() {
  const { t } = useTranslator()
  const { lang, question, expectation } = useLoaderData<typeof loader>()
  return (
    <>
      <p className="quiet"><Localized text={question} /></p>
      <p className="lead">{t('forums:sent.waiting')}</p>
      <ExpectedReading expectation={expectation} />
      <p>{t('forums:sent.next')}</p>
      <p><a href={paths.myCode(lang)}>{t('forums:sent.follow')}</a></p>
    </>
  )
}
