import type { DutyGap } from '#app/features/ground/duty/duty-gaps.ts'
import { formatList } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** What is missing, in words. */
export function DutyGapText({ gap }: { readonly gap: DutyGap }) {
  const { t, language } = useTranslator()
  const list = (items: readonly string[]) => formatList(items, language.tag)
  switch (gap.is) {
    case 'dsl': return <>{t('duty:gaps.dsl')}</>
    case 'deputy': return <>{t('duty:gaps.deputy')}</>
    case 'contacts': return <>{t('duty:gaps.contacts', { list: list(gap.kinds.map((kind) => t(`duty:contact.${kind}`))) })}</>
    case 'untested': return <>{t('duty:gaps.untested', { list: list(gap.roles) })}</>
    case 'hours': return <>{t('duty:gaps.hours')}</>
    case 'thresholds': return <>{t('duty:gaps.thresholds')}</>
    case 'sign off': return <>{t('duty:gaps.signOff')}</>
    case 'nobody reads': return <>{t('duty:gaps.nobodyReads', { list: list(gap.languages.map((tag) => languageName(tag, language.tag))) })}</>
  }
}
