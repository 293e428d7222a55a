import { Notice } from '#app/components/notice.tsx'
import { SessionState } from '#app/features/hear/sessions/session-list.tsx'
import type { GroupSession } from '#app/features/hear/sessions/group-session.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** How many have begun and sent: numbers alone, and nothing that could be opened. */
export function SessionProgress({ session }: { readonly session: GroupSession }) {
  const { t } = useTranslator()
  const { children, begun, sent } = session
  return (
    <>
      <dl className="facts">
        <div><dt>{t('assisting:sessions.state')}</dt><dd><SessionState state={session.state} /></dd></div>
        <div><dt>{t('assisting:sessions.wayIn')}</dt><dd><a href={paths.go('en', session.collector)}><bdi>{session.collector}</bdi></a></dd></div>
        <div><dt>{t('assisting:sessions.begun')}</dt><dd>{t('assisting:session.of', { count: begun, children })}</dd></div>
        <div><dt>{t('assisting:sessions.sent')}</dt><dd>{t('assisting:session.of', { count: sent, children })}</dd></div>
      </dl>
      <p className="quiet">{t('assisting:session.noMore')}</p>
      {session.state === 'ended' && <Notice tone="info"><p>{t('assisting:session.ended')}</p></Notice>}
    </>
  )
}
