import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { OpenedContact } from '#app/features/hear/contacts/open-contact.server.ts'
import { AboutStaff, Closing, Supervision } from '#app/features/hear/safeguarding/concerns/closing.tsx'
import { ConcernFacts, ConcernWords } from '#app/features/hear/safeguarding/concerns/concern-facts.tsx'
import { ConcernStatus } from '#app/features/hear/safeguarding/concerns/concern-list.tsx'
import { ContactPanel } from '#app/features/hear/safeguarding/concerns/contact-panel.tsx'
import { GlassPanel, type OpenedGlass } from '#app/features/hear/safeguarding/concerns/glass-panel.tsx'
import { NotePanel } from '#app/features/hear/safeguarding/concerns/note-panel.tsx'
import { Referrals } from '#app/features/hear/safeguarding/concerns/referrals.tsx'
import { LocalThresholds, RingFirst, type RingContact } from '#app/features/hear/safeguarding/concerns/ring-first.tsx'
import type { SeenConcern } from '#app/features/hear/safeguarding/concerns/see-concern.server.ts'
import { TriageForm, type ConcernFormProps } from '#app/features/hear/safeguarding/concerns/triage-form.tsx'
import type { Thresholds } from '#app/features/ground/duty/duty.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface ConcernPageProps extends ConcernFormProps {
  readonly concern: SeenConcern
  readonly contacts: readonly RingContact[]
  readonly thresholds?: Thresholds | undefined
  readonly timeZone: string
  readonly now: { readonly day: string; readonly time: string }
  readonly languages: readonly string[]
  readonly done?: 'triage' | 'refer' | 'close' | 'reopen' | 'note' | undefined
  readonly glass?: OpenedGlass | undefined
  readonly contact?: OpenedContact | undefined
}

/** One record: numbers first, then the words, how fast, to whom, and how it ended. */
export function ConcernPage({ contacts, thresholds, timeZone, now, languages, done, glass, contact, ...form }: ConcernPageProps) {
  const { concern, errors } = form
  const { t } = useTranslator()
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      <p><a href={paths.office.concerns()}>{t('concerns:back')}</a></p>
      <h1>{t(`concerns:itemTitle.${concern.kind}`)}</h1>
      {done && <Notice tone="success"><p>{t(`concerns:done.${done}`)}</p></Notice>}
      {concern.kind === 'drill' && <Notice tone="info"><p>{t('concerns:drillMark')}</p></Notice>}
      {concern.state !== 'closed' && <RingFirst contacts={contacts} drill={concern.kind === 'drill'} />}
      <Supervision concern={concern} />
      <p className="cluster"><ConcernStatus concern={concern} /></p>
      <ConcernFacts concern={concern} timeZone={timeZone} />
      <div className="work">
        <div className="stack">{concern.kind === 'contact' ? <ContactPanel concern={concern} opened={contact} /> : <ConcernWords concern={concern} />}</div>
        <div className="stack">{concern.state !== 'closed' && <TriageForm {...form} />}<LocalThresholds thresholds={thresholds} /></div>
      </div>
      <Referrals {...form} timeZone={timeZone} now={now} />
      <GlassPanel {...form} opened={glass} timeZone={timeZone} />
      <NotePanel {...form} languages={languages} />
      <AboutStaff concern={concern} />
      <Closing {...form} />
    </div>
  )
}
