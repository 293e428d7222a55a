import { Form, NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Mark } from '#app/components/mark.tsx'
import { usePageEnvironment } from '#app/components/page-environment.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** The frame of the office: rooms on the start side, work beside them. Pages hide rooms a role may not enter. */
export function OfficeFrame({ staff, children }: { readonly staff: { readonly displayName: string } | undefined; readonly children: ReactNode }) {
  const { t } = useTranslator()
  const { demo } = usePageEnvironment()
  return (
    <>
      <a className="skip-link" href="#main">{t('common:skipToContent')}</a>
      {demo && <p className="demo-banner"><strong>{t('common:demo.label')}</strong> {t('common:demo.text')}</p>}
      <header className="office-header">
        <a className="site-name" href={paths.office.home()}><Mark />{t('office:name')}</a>
        {staff && <SignedIn name={staff.displayName} />}
      </header>
      <div className="office-body">
        {staff && <Rooms />}
        <main id="main" tabIndex={-1}>{children}</main>
      </div>
    </>
  )
}

function SignedIn({ name }: { readonly name: string }) {
  const { t } = useTranslator()
  return (
    <Form method="post" action={paths.office.signOut()} className="signed-in" reloadDocument>
      <span>{t('office:signedInAs', { name })}</span>
      <button type="submit" className="button-quiet">{t('office:signOut')}</button>
    </Form>
  )
}

function Rooms() {
  const { t } = useTranslator()
  const rooms = [
    [paths.office.home(), t('office:rooms.home')], [paths.office.reading(), t('office:rooms.reading')],
    [paths.office.moderation(), t('office:rooms.moderation')], [paths.office.coding(), t('office:rooms.coding')],
    [paths.office.themes(), t('office:rooms.themes')], [paths.office.feedback(), t('office:rooms.feedback')],
  ] as const
  return (
    <nav className="rooms" aria-label={t('office:rooms.label')}>
      <ul>{rooms.map(([href, name]) => <li key={href}><NavLink to={href} end={href === paths.office.home()}>{name}</NavLink></li>)}</ul>
    </nav>
  )
}
