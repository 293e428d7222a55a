import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { createTheme } from '#app/features/understand/themes/save-theme.server.ts'
import { ThemeForm } from '#app/features/understand/themes/theme-form.tsx'
import { THEME_LISTS, themeFrom, themeInput } from '#app/features/understand/themes/theme-input.ts'
import { listThemeChoices } from '#app/features/understand/themes/theme-links-store.server.ts'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('themes:form.newTitle') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'themes.write')
  return json({ choices: await listThemeChoices(args.context.db) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'themes.write')
  const { db, world, languages, translators } = args.context
  const typed = await readTyped(args.request)
  const form = parseForm(typed, themeInput, THEME_LISTS)
  if (!form.ok) return json({ errors: sayErrors(translators('en'), form.errors), typed }, { status: 422, headers: NO_STORE })
  const choices = await listThemeChoices(db)
  const id = await createTheme(db, world, { staffId: staff.id, ...themeFrom(form.value, typed, languages, choices) })
  return redirect(paths.office.theme(id), { status: 303, headers: NO_STORE })
}

export default function NewTheme() {
  const { t } = useTranslator()
  const { choices } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <h1>{t('themes:form.newTitle')}</h1>
      <ThemeForm choices={choices} typed={failed?.typed ?? {}} errors={failed?.errors ?? []} />
    </div>
  )
}
