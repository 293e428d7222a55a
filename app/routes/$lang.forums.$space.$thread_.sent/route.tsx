import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { Localized } from '#app/components/localized.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { HelpBlock } from '#app/features/ground/duty/help-block.tsx'
import { listShortHelp } from '#app/features/ground/duty/helpline-store.server.ts'
import { ExpectedReading } from '#app/features/hear/forums/expected-reading.tsx'
import { expectReading } from '#app/features/hear/forums/reading-hours.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { getThread, readMember } from '#app/server/forum-visit.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('forums:sent.title') }

/** The same page for everybody who sent something: what they wrote cannot be guessed from it (SAFE-04). */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { db, world } = args.context
  const { space, thread } = await getThread(args)
  const back = paths.thread(lang, space.slug, thread.slug)
  if (!await readMember(args, space)) return redirect(back)
  const expectation = expectReading(space.checkedHours, world.now(), world.timeZone)
  return json({ lang, question: thread.question, back, expectation, helplines: await listShortHelp(db, space.audience) }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function SentPage() {
  const { t } = useTranslator()
  const { lang, question, back, expectation, helplines } = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <h1>{t('forums:sent.title')}</h1>
      <p className="quiet"><Localized text={question} /></p>
      <p className="lead">{t('forums:sent.waiting')}</p>
      <ExpectedReading expectation={expectation} />
      <p>{t('forums:sent.next')}</p>
      <p><a href={paths.myCode(lang)}>{t('forums:sent.follow')}</a></p>
      <HelpBlock helplines={helplines} />
      <p><ButtonLink href={back}>{t('forums:sent.back')}</ButtonLink></p>
    </div>
  )
}
