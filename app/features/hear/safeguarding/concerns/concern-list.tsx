import { Status, type StatusKind } from '#app/components/status.tsx'
import type { ListedConcern } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import type { Level } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { Moment } from '#app/features/hear/safeguarding/concerns/moment.tsx'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

export const SHELVES = ['waiting', 'closed', 'drills'] as const
export type ConcernShelf = (typeof SHELVES)[number]

/** Records without a word of what was written: a screen may be seen by others. */
export function ConcernList({ concerns, shelf, timeZone }: { readonly concerns: readonly ListedConcern[]; readonly shelf: ConcernShelf; readonly timeZone: string }) {
  const { t } = useTranslator()
  if (concerns.length === 0) return <p>{t(`concerns:none.${shelf}`)}</p>
  return (
    <ol className="stack">
      {concerns.map((concern) => <li key={concern.id} className="card stack"><Line concern={concern} timeZone={timeZone} /></li>)}
    </ol>
  )
}

function Line({ concern, timeZone }: { readonly concern: ListedConcern; readonly timeZone: string }) {
  const { t, language } = useTranslator()
  return (
    <>
      <h2><a href={paths.office.concern(concern.id)}>{t(`concerns:kind.${concern.kind}`)}<span className="visually-hidden">, {t(`concerns:from.${concern.audience}`)}</span></a></h2>
      <p className="cluster"><ConcernStatus concern={concern} />{concern.flagReason && concern.state !== 'closed' && <Status kind="attention">{t('contacts:flagged')}</Status>}</p>
      <p className="quiet cluster">
        <span>{t(`concerns:from.${concern.audience}`)}</span><span>{languageName(concern.language, language.tag)}</span>
        <span>{t('concerns:line.opened')}: <Moment at={concern.openedAt} timeZone={timeZone} /></span>
        {concern.awarenessAt && <span>{t('concerns:line.aware')}: <Moment at={concern.awarenessAt} timeZone={timeZone} /></span>}
      </p>
    </>
  )
}

/** How a record stands, in words. */
export function ConcernStatus({ concern }: { readonly concern: Pick<ListedConcern, 'kind' | 'level' | 'state' | 'awarenessAt' | 'outcome'> }) {
  const { t } = useTranslator()
  return (
    <>
      {concern.kind === 'drill' && <Status kind="neutral">{t('concerns:kind.drill')}</Status>}
      {concern.state !== 'closed' && concern.awarenessAt === null && <Status kind="late">{t('concerns:line.unopened')}</Status>}
      {concern.level && concern.state !== 'closed' && <Status kind={LEVEL_KIND[concern.level]}>{t(`concerns:level.${concern.level}`)}</Status>}
      <Status kind={concern.state === 'closed' ? 'done' : concern.state === 'referred' ? 'good' : 'waiting'}>{t(`concerns:state.${concern.state}`)}</Status>
    </>
  )
}

const LEVEL_KIND: Readonly<Record<Level, StatusKind>> = { now: 'attention', today: 'late', plan: 'neutral' }

export function ShelfLinks({ shelf }: { readonly shelf: ConcernShelf }) {
  const { t } = useTranslator()
  return (
    <nav className="shelves" aria-label={t('concerns:shelves.label')}>
      <ul className="cluster">
        {SHELVES.map((name) => <li key={name}><a href={paths.office.concerns(name === 'waiting' ? undefined : name)} aria-current={name === shelf ? 'page' : undefined}>{t(`concerns:shelves.${name}`)}</a></li>)}
      </ul>
    </nav>
  )
}
