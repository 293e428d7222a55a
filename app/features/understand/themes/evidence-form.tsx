import { Button } from '#app/components/button.tsx'
import { UserText } from '#app/components/user-text.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { Candidate } from '#app/features/understand/themes/evidence-store.server.ts'
import type { Audience } from '#app/features/understand/themes/theme.ts'
import { segmentName } from '#app/features/understand/themes/segment-name.ts'

/** Every coded segment with three answers and "quote": radios and a tick, so it goes by keyboard alone. */
export function EvidenceForm({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const { t } = useTranslator()
  if (candidates.length === 0) return <p>{t('themes:evidence.none')}</p>
  return (
    <form method="post" className="stack">
      <ul className="plain stack">
        {candidates.map((candidate) => <li key={segmentName(candidate)}><CandidateChoice candidate={candidate} name={segmentName(candidate)} /></li>)}
      </ul>
      <p><Button name="act" value="evidence" kind="quiet">{t('themes:evidence.save')}</Button></p>
    </form>
  )
}

const STANCES = ['none', 'supporting', 'contradicting'] as const

function CandidateChoice({ candidate, name }: { readonly candidate: Candidate; readonly name: string }) {
  const { t } = useTranslator()
  return (
    <fieldset className="panel" aria-labelledby={`words-${name}`}>
      <div id={`words-${name}`}><UserText as="blockquote" text={candidate.words} language={candidate.language} /></div>
      <p className="quiet">{audienceInWords(t, candidate.audience)} {candidate.ageBand !== null && <bdi>{candidate.ageBand}</bdi>}</p>
      <div className="cluster">
        {STANCES.map((stance) => (
          <div className="choice" key={stance}>
            <input type="radio" id={`${stance}-${name}`} name={`stance.${name}`} value={stance} defaultChecked={(candidate.stance ?? 'none') === stance} />
            <label htmlFor={`${stance}-${name}`}>{t(`themes:evidence.stance.${stance}`)}</label>
          </div>
        ))}
        <Quote candidate={candidate} name={name} />
      </div>
    </fieldset>
  )
}

function Quote({ candidate, name }: { readonly candidate: Candidate; readonly name: string }) {
  const { t } = useTranslator()
  if (!candidate.mayBeQuoted) return <p className="quiet">{t('themes:evidence.notQuotable')}</p>
  return (
    <div className="choice">
      <input type="checkbox" id={`quoted-${name}`} name={`quoted.${name}`} defaultChecked={candidate.quoted} />
      <label htmlFor={`quoted-${name}`}>{t('themes:evidence.quote')}</label>
    </div>
  )
}

function audienceInWords(t: ReturnType<typeof useTranslator>['t'], audience: Audience): string {
  switch (audience) {
    case 'children': return t('themes:evidence.audience.children')
    case 'young-people': return t('themes:evidence.audience.young_people')
    case 'parents': return t('themes:evidence.audience.parents')
  }
}
