import type { LoaderFunctionArgs } from '@remix-run/node'
import { Links, Outlet, Scripts, ScrollRestoration, useLoaderData, useLocation, useMatches, useRouteError, isRouteErrorResponse } from '@remix-run/react'
import { useState, type ReactNode } from 'react'
import { ErrorPage } from '#app/components/error-page.tsx'
import { OfficeFrame } from '#app/components/office-frame.tsx'
import { usePageEnvironment } from '#app/components/page-environment.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { PublicFrame } from '#app/components/public-frame.tsx'
import { RestingPage } from '#app/components/resting-page.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { officeData } from '#app/server/office-data.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  return isOffice(new URL(request.url).pathname) ? officeData(request, context) : null
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const { language } = useTranslator()
  const office = isOffice(useLocation().pathname)
  return (
    <html lang={language.tag} dir={language.direction} className={office ? 'office' : 'public'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <PageTitle />
        <link rel="icon" href="/favicon.ico" type="image/svg+xml" />
        {office ? <OfficeHead /> : <PublicHead />}
      </head>
      {office ? <body>{children}<OfficeScripts /></body> : <PublicBody>{children}</PublicBody>}
    </html>
  )
}

export default function Root() {
  const office = isOffice(useLocation().pathname)
  const deepest = useDeepestHandle()
  return office ? <Office /> : <PublicFrame switcher={deepest?.handle.switcher} offered={deepest?.handle.languages?.(deepest.data)}><Outlet /></PublicFrame>
}

export function ErrorBoundary() {
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const office = isOffice(useLocation().pathname)
  return office ? <OfficeFrame staff={undefined} rooms={[]}><ErrorPage status={status} office /></OfficeFrame> : <PublicFrame><PublicError error={error} status={status} /></PublicFrame>
}

function PublicError({ error, status }: { readonly error: unknown; readonly status: number }) {
  if (!isRouteErrorResponse(error)) return <ErrorPage status={status} />
  if (error.statusText === 'resting-collector') return <RestingPage opensNext={error.data} />
  return <ErrorPage status={status} reason={ownReason(error.statusText)} />
}

const REASONS = ['unknown-collector', 'closed-collector']

function ownReason(statusText: string): string | undefined {
  return REASONS.find((reason) => reason === statusText)
}

function Office() {
  const data = useLoaderData<typeof loader>()
  return <OfficeFrame staff={data?.staff} rooms={data?.rooms ?? []}><Outlet /></OfficeFrame>
}

function PageTitle() {
  const { t } = useTranslator()
  const status = useStatus()
  const deepest = useDeepestHandle()
  const broken = status >= 400 && status !== 422 && !(status === 503 && deepest?.data !== undefined) // a page that is only busy is still itself
  const title = broken || !deepest ? t('errors:page.title', { context: String(status) }) : deepest.handle.title(t, deepest.data)
  const prefix = status === 422 ? t('errors:titlePrefix') : ''
  return <title>{`${prefix}${title} – ${t('common:siteName')}`}</title>
}

/** The status is that of the answer: in the hydrated office it ends with the first page (settled 41). */
function useStatus(): number {
  const { status } = usePageEnvironment()
  const { key } = useLocation()
  const [first] = useState(key)
  return key === first ? status : 200
}

function PublicHead() {
  const { nonce, styles, format } = usePageEnvironment()
  const deepest = useDeepestHandle()
  const inline = format === 'standard' ? deepest?.handle.styles?.(deepest.data) : undefined
  if (inline === undefined) return <link rel="stylesheet" href={styles.publicHref} />
  return (
    <>
      <style nonce={nonce} dangerouslySetInnerHTML={{ __html: styles.publicText }} />
      {inline === 'inline, then all' && <link rel="prefetch" as="style" href={styles.publicHref} />}
    </>
  )
}

function PublicBody({ children }: { readonly children: ReactNode }) {
  const { scripts, format } = usePageEnvironment()
  const deepest = useDeepestHandle()
  return (
    <body data-size={deepest?.handle.size?.(deepest.data)} data-format={format === 'easy' ? 'easy' : undefined}>
      {children}
      <script type="module" src={scripts.publicHref} />
    </body>
  )
}

function OfficeHead() {
  const { styles } = usePageEnvironment()
  return <><link rel="stylesheet" href={styles.officeHref} /><Links /></>
}

function OfficeScripts() {
  const { nonce } = usePageEnvironment()
  return <><ScrollRestoration nonce={nonce} /><Scripts nonce={nonce} /></>
}

function useDeepestHandle(): { handle: PageHandle; data: unknown } | undefined {
  const match = useMatches().findLast(({ handle }) => isPageHandle(handle))
  return match && isPageHandle(match.handle) ? { handle: match.handle, data: match.data } : undefined
}

function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null && 'title' in handle
}

/** Hydration is decided by address: error pages of the office are the office's (settled 37). */
function isOffice(pathname: string): boolean {
  return pathname === '/office' || pathname.startsWith('/office/')
}
