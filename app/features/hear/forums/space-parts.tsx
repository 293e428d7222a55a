import { Localized } from '#app/components/localized.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { Space } from '#app/features/hear/forums/space.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** "We check messages first": what that means, and when somebody is there (MOD-03, MOD-10). */
export function CheckedFirst({ space }: { readonly space: Pick<Space, 'hours'> }) {
  const { t } = useTranslator()
  return (
    <Notice tone="info" title={t('forums:preModerated.title')}>
      <p>{t('forums:preModerated.body')}</p>
      <Localized text={space.hours} as="p" />
    </Notice>
  )
}

/** The standards of a space, short and positive (MOD-14). */
export function SpaceRules({ rules }: { readonly rules: Space['rules'] }) {
  const { t } = useTranslator()
  return (
    <section className="stack" aria-labelledby="rules">
      <h2 id="rules">{t('forums:rules')}</h2>
      <ul>{rules.map((rule, index) => <Localized key={index} text={rule} as="li" />)}</ul>
    </section>
  )
}
