import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('answering:noThanks.title') }

export async function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  const { wayIn } = await openVisit(args)
  return { collector: wayIn.code }
}

export default function NoThanks() {
  const { collector } = useLoaderData<typeof loader>()
  const { t, language } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('answering:noThanks.title')}</h1>
      <p className="lead">{t('answering:noThanks.body')}</p>
      <p><a href={paths.go(language.tag, collector)}>{t('answering:noThanks.back')}</a></p>
    </div>
  )
}
