import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import { ReadAloud } from '#app/components/read-aloud.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { HelpBlock } from '#app/features/ground/duty/help-block.tsx'
import { listShortHelp } from '#app/features/ground/duty/helpline-store.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import { publicPage } from '#app/server/guards.ts'
import { stepAside } from '#app/server/question-steps.ts'

export const handle: PageHandle<{ large: boolean }> = { title: (t) => t('answering:help.title'), size: (data) => data?.large ? 'large' : undefined }

/** The calm page after a trigger: between two questions, once a survey, and it never says why it came (settled 6, SAFE-04). */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const visit = await openVisit(args)
  if (!visit.begun) throw redirect(paths.go(lang, visit.wayIn.code))
  const data = { collector: visit.wayIn.code, onward: stepAside(visit, lang), helplines: await listShortHelp(args.context.db, visit.wayIn.audience), large: visit.wayIn.edition === '7-8' }
  return json(data, { headers: { 'Cache-Control': 'no-store' } })
}

export default function HelpBetween() {
  const { collector, onward, helplines } = useLoaderData<typeof loader>()
  const { t, language } = useTranslator()
  return (
    <div className="stack">
      <ReadAloud />
      <h1 data-read="">{t('answering:help.title')}</h1>
      <p className="lead" data-read="">{t('answering:help.body')}</p>
      <ButtonLink href={onward}>{t('answering:help.carryOn')}</ButtonLink>
      <form method="post" action={paths.check(language.tag, collector)} className="stack">
        <p data-read="">{t('answering:help.unread')}</p>
        <Button kind="quiet">{t('answering:help.sendNow')}</Button>
      </form>
      <HelpBlock helplines={helplines} />
    </div>
  )
}
