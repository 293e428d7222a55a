import { Notice } from '#app/components/notice.tsx'
import type { AccessRequest } from '#app/features/ground/subject-access/request.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** What holds before anything is searched: a parent is told nothing by default (DP-11, scenario 11). */
export function RequestRules({ request }: { readonly request: Pick<AccessRequest, 'asker' | 'ageBand' | 'holdsCode'> }) {
  const { t } = useTranslator()
  return (
    <section className="card stack">
      <h2>{t('access:request.rules.title')}</h2>
      <Notice tone="warning">{t('access:request.rules.default')}</Notice>
      {rulesFor(request).map((rule) => <p key={rule}>{t(`access:request.rules.${rule}`)}</p>)}
      {request.asker === 'person' && request.holdsCode === 1 && <Code />}
      <p className="quiet">{t('access:request.rules.frozen')}</p>
    </section>
  )
}

function rulesFor({ asker, ageBand }: Pick<AccessRequest, 'asker' | 'ageBand'>) {
  if (asker === 'person') return ['person'] as const
  if (asker === 'representative' || ageBand === 'adult') return ['representative'] as const
  return ageBand === 'under_13' ? ['parent_young', 'parent_danger', 'parent_answer'] as const : ['parent_teen', 'parent_danger', 'parent_answer'] as const
}

function Code() {
  const { t } = useTranslator()
  return (
    <>
      <h3>{t('access:request.code.title')}</h3>
      <p>{t('access:request.code.body')} <a href={paths.myCode('en')}>{paths.myCode('en')}</a></p>
    </>
  )
}
