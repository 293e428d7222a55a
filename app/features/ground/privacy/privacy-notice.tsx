import type { Keep } from '#app/features/ground/retention/keep.ts'
import type { DataClass } from '#app/features/ground/retention/registry.ts'
import type { Level, Purpose, PurposeKey } from '#app/features/ground/privacy/purpose.ts'
import { formatSpan } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

export interface NoticeFacts { readonly purposes: readonly Purpose[]; readonly rules: Readonly<Record<DataClass, Keep>> }

/** For ages 7 to 11: eight short sentences, one idea each. */
export function ChildNotice({ rules }: Pick<NoticeFacts, 'rules'>) {
  const { t, language } = useTranslator()
  const time = formatSpan(rules.openText.amount, rules.openText.unit, language.tag)
  const sentences = [...(['name', 'choose', 'read', 'safe', 'parents', 'code'] as const).map((key) => t(`privacy:child.${key}`)), t('privacy:child.long', { time }), t('privacy:child.ask')]
  return <div className="card stack">{sentences.map((sentence) => <p key={sentence} data-read="">{sentence}</p>)}</div>
}

/** Every purpose: what, why, how long by the rules in force; for adults also by which law, and who is responsible (DP-01). */
export function PurposeList({ purposes, rules, level }: NoticeFacts & { readonly level: Level }) {
  const { t } = useTranslator()
  const what = useWhat()
  const long = useLong(rules)
  return (
    <ul className="card-list">
      {purposes.map((purpose) => (
        <li key={purpose.key} className="card stack">
          <h3>{what(purpose.key).what}</h3>
          <dl className="facts">
            <div><dt>{t('statements:privacy.kept.why')}</dt><dd>{what(purpose.key).why}</dd></div>
            <div><dt>{t('statements:privacy.kept.long')}</dt><dd>{long(purpose.key)}</dd></div>
            {level === 'adult' && <Law purpose={purpose} />}
          </dl>
        </li>
      ))}
    </ul>
  )
}

function Law({ purpose }: { readonly purpose: Purpose }) {
  const { t } = useTranslator()
  return (
    <>
      <div><dt>{t('privacy:basis.label')}</dt><dd>{t(`privacy:basis.${purpose.lawfulBasis}`)}</dd></div>
      {purpose.special !== 'none' && <div><dt>{t('privacy:basis.special')}</dt><dd>{t(`privacy:basis.${purpose.special}`)}</dd></div>}
      <div><dt>{t('privacy:who.label')}</dt><dd>{purpose.controller === '' ? t('privacy:who.council') : <bdi>{purpose.controller}</bdi>}</dd></div>
      <div><dt>{t('privacy:who.shared')}</dt><dd>{purpose.key === 'concern' && <>{t('privacy:who.safeguarding')} </>}{purpose.sharedWith !== '' ? <bdi>{purpose.sharedWith}</bdi> : purpose.key === 'concern' ? null : t('privacy:who.nobody')}</dd></div>
    </>
  )
}

/** What a purpose is called and what it is for. */
export function useWhat() {
  const { t } = useTranslator()
  return (key: PurposeKey) => {
    if (key === 'equality' || key === 'quotes' || key === 'complaint') return { what: t(`privacy:${key}.what`), why: t(`privacy:${key}.why`) }
    return { what: t(`statements:privacy.kept.${key}.what`), why: t(`statements:privacy.kept.${key}.why`) }
  }
}

/** How long, in words made from the rules: no number is typed into a text. */
function useLong(rules: NoticeFacts['rules']) {
  const { t, language } = useTranslator()
  const time = (dataClass: DataClass) => formatSpan(rules[dataClass].amount, rules[dataClass].unit, language.tag)
  return (key: PurposeKey) => {
    switch (key) {
      case 'draft': return t('privacy:long.draft', { time: time('drafts') })
      case 'answers': case 'quotes': return t('privacy:long.answers', { time: time('openText') })
      case 'contact': return t('privacy:long.contact', { time: time('contacts') })
      case 'posts': return t('privacy:long.posts', { time: time('openText'), refused: time('refusedPosts') })
      case 'complaint': return t('privacy:long.complaint', { time: time('complaints') })
      case 'equality': return t('privacy:equality.long')
      case 'receipt': case 'concern': case 'staff': return t(`statements:privacy.kept.${key}.long`)
    }
  }
}

/** Copies keep what was deleted for a little longer. */
export function CopiesLine({ rules }: Pick<NoticeFacts, 'rules'>) {
  const { t, language } = useTranslator()
  return <p>{t('privacy:long.copies', { time: formatSpan(rules.files.amount, rules.files.unit, language.tag) })}</p>
}
