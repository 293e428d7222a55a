import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Localized } from '#app/components/localized.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { Status } from '#app/components/status.tsx'
import { recordTextsViewed } from '#app/features/ground/audit/record-texts-viewed.server.ts'
import { EvidenceForm } from '#app/features/understand/themes/evidence-form.tsx'
import { ThemeForm } from '#app/features/understand/themes/theme-form.tsx'
import { ThemeMoves } from '#app/features/understand/themes/theme-moves.tsx'
import { readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { loadTheme } from './load-theme.server.ts'
import { perform } from './perform.server.ts'

export const handle: PageHandle<typeof loader> = { title: (t) => t('themes:list.theme') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'themes.write')
  const page = Number(/^\d{1,4}$/.exec(new URL(args.request.url).searchParams.get('page') ?? '')?.[0] ?? 1) || 1
  const loaded = await loadTheme(args.context, args.params['id'] ?? '', page)
  if (!loaded) throw notFound()
  await recordTextsViewed(args.context.db, args.context.world, { staffId: staff.id, page: 'themes', subjectType: 'contribution', ids: loaded.evidence.candidates.map(({ contributionId }) => contributionId) })
  return json(loaded, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'themes.write')
  const themeId = args.params['id'] ?? ''
  const typed = await readTyped(args.request)
  const performed = await perform(args.context, { staffId: staff.id, themeId, typed })
  if (performed.ok) return redirect(paths.office.theme(themeId) + new URL(args.request.url).search, { status: 303, headers: NO_STORE })
  if ('absent' in performed) throw notFound()
  return json({ errors: sayErrors(args.context.translators('en'), performed.errors), typed }, { status: 422, headers: NO_STORE })
}

export default function ThemePage() {
  const { t } = useTranslator()
  const { theme, typed, choices, entryId } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const errors = failed?.errors ?? []
  const saving = failed?.typed['act']?.[0] === 'save'
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      <Crumbs label={t('themes:list.title')} items={[{ href: paths.office.themes(), text: t('themes:item.back') }, { text: <Localized text={theme.title} /> }]} />
      <h1><Localized text={theme.title} /></h1>
      <Facts />
      <ThemeMoves theme={theme} entryId={entryId} typed={failed?.typed ?? {}} errors={errors} />
      <Evidence />
      <section className="stack">
        <h2>{t('themes:list.theme')}</h2>
        <ThemeForm choices={choices} typed={saving ? failed?.typed ?? typed : typed} errors={saving ? errors : []} />
      </section>
    </div>
  )
}

function Facts() {
  const { t } = useTranslator()
  const { theme, people } = useLoaderData<typeof loader>()
  return (
    <dl className="facts">
      <div><dt>{t('themes:item.stateLabel')}</dt><dd><Status kind={theme.state === 'answered' ? 'done' : 'waiting'}>{t(`themes:item.state.${theme.state}`)}</Status></dd></div>
      <div><dt>{t('themes:list.consultation')}</dt><dd><Localized text={theme.consultation.title} /></dd></div>
      <div><dt>{t('themes:item.people')}</dt><dd>{people} <span className="quiet">{t('themes:item.peopleHint')}</span></dd></div>
    </dl>
  )
}

function Evidence() {
  const { t } = useTranslator()
  const { evidence, page, theme } = useLoaderData<typeof loader>()
  const pageHref = (number: number) => `${paths.office.theme(theme.id)}?page=${number}#evidence`
  return (
    <section className="stack" id="evidence">
      <h2>{t('themes:evidence.title')}</h2>
      <p>{t('themes:evidence.lead')}</p>
      <EvidenceForm key={page} candidates={evidence.candidates} />
      <nav className="cluster" aria-label={t('themes:evidence.title')}>
        {page > 1 && <a href={pageHref(page - 1)}>{t('themes:evidence.previous')}</a>}
        {evidence.more && <a href={pageHref(page + 1)}>{t('themes:evidence.next')}</a>}
      </nav>
    </section>
  )
}
