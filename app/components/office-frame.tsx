import { Form, NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Mark } from '#app/components/mark.tsx'
import { usePageEnvironment } from '#app/components/page-environment.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

export type OfficeRoom = 'complaints' | 'subjectAccess' | 'packages' | 'retention' | 'privacy' | 'templates' | 'home' | 'concerns' | 'reading' | 'moderation' | 'coding' | 'themes' | 'feedback' | 'sessions' | 'paper' | 'collectors' | 'duty' | 'helplines' | 'riskPhrases' | 'languages' | 'staff' | 'audit' | 'breakGlassReport' | 'health' | 'backups' | 'outbox'

interface OfficeFrameProps {
  readonly staff: { readonly displayName: string } | undefined
  /** The rooms this person may enter, in order; the others are not shown. */
  readonly rooms: readonly OfficeRoom[]
  readonly children: ReactNode
}

/** The frame of the office: rooms on the start side, work beside them. */
export function OfficeFrame({ staff, rooms, children }: OfficeFrameProps) {
  const { t } = useTranslator()
  const { demo } = usePageEnvironment()
  return (
    <>
      <a className="skip-link" href="#main">{t('common:skipToContent')}</a>
      {demo && <section className="demo-banner" aria-label={t('common:demo.label')}><strong>{t('common:demo.label')}</strong> {t('common:demo.text')}</section>}
      <header className="office-header">
        <a className="site-name" href={paths.office.home()}><Mark />{t('office:name')}</a>
        {staff && <SignedIn name={staff.displayName} />}
      </header>
      <div className="office-body">
        {staff && <Rooms rooms={rooms} />}
        <main id="main" tabIndex={-1}>{children}</main>
      </div>
    </>
  )
}

function SignedIn({ name }: { readonly name: string }) {
  const { t } = useTranslator()
  return (
    <Form method="post" action={paths.office.signOut()} className="signed-in" reloadDocument>
      <a href={paths.office.account()}>{t('office:signedInAs', { name })}</a>
      <button type="submit" className="button button-quiet">{t('office:signOut')}</button>
    </Form>
  )
}

function Rooms({ rooms }: { readonly rooms: readonly OfficeRoom[] }) {
  const { t } = useTranslator()
  return (
    <nav className="rooms" aria-label={t('office:rooms.label')}>
      <ul>{rooms.map((room) => <li key={room}><NavLink to={paths.office[room]()} end={room === 'home'}>{t(`office:rooms.${room}`)}</NavLink></li>)}</ul>
    </nav>
  )
}
