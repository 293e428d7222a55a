import { Notice } from '#app/components/notice.tsx'
import { holdsInDemo, type Obstacle } from '#app/features/ask/collectors/collector.ts'
import type { LanguageReadiness } from '#app/features/ask/surveys/languages-ready.ts'
import { DutyGapText } from '#app/features/ground/duty/duty-gap-text.tsx'
import { formatList } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** What the languages that cannot be offered lack, folded: it is long, and work for a translator. */
export function NotReady({ readiness }: { readonly readiness: readonly LanguageReadiness[] }) {
  const { t, language } = useTranslator()
  const lacking = readiness.filter(({ ready }) => !ready)
  if (lacking.length === 0) return null
  return (
    <details>
      <summary>{t('collectors:ready.title', { count: lacking.length })}</summary>
      <ul>{lacking.map((one) => <li key={one.language}>{t('collectors:ready.lacks', { language: languageName(one.language, language.tag), what: lacks(one) })}</li>)}</ul>
    </details>
  )

  function lacks({ survey, interface: parts }: LanguageReadiness): string {
    const named = survey.map((part) => part === 'title' || part === 'introduction' ? t(`collectors:ready.part.${part}`) : part)
    const ours = parts.map((part) => t(`collectors:ready.part.${PARTS[part] ?? 'helpPage'}`))
    return formatList([
      ...(named.length > 0 ? [t('collectors:ready.survey', { list: formatList(named, language.tag) })] : []),
      ...(ours.length > 0 ? [t('collectors:ready.interface', { list: formatList(ours, language.tag) })] : []),
    ], language.tag)
  }
}

const PARTS: Readonly<Record<string, 'start' | 'help' | 'errors' | 'helpPage'>> = { 'answering.start': 'start', 'answering.help': 'help', 'answering.errors': 'errors', help: 'helpPage' }

/** What stands in the way of opening; in the demonstration it is only said. */
export function Obstacles({ obstacles, demo }: { readonly obstacles: readonly Obstacle[]; readonly demo: boolean }) {
  const { t } = useTranslator()
  if (obstacles.length === 0) return null
  return (
    <Notice tone="warning" title={demo && !obstacles.some(holdsInDemo) ? t('collectors:obstacles.titleDemo') : t('collectors:obstacles.title')}>
      <ul>{obstacles.map((obstacle) => <li key={obstacle.is}><ObstacleText obstacle={obstacle} /></li>)}</ul>
      {obstacles.some(isDuty) && <p><a href={paths.office.duty()}>{t('collectors:obstacles.duty')}</a></p>}
    </Notice>
  )
}

function isDuty({ is }: Obstacle): boolean {
  return !['helplines', 'no helpline', 'languages', 'dpia'].includes(is)
}

function ObstacleText({ obstacle }: { readonly obstacle: Obstacle }) {
  const { t, language } = useTranslator()
  const list = (items: readonly string[]) => formatList(items, language.tag)
  switch (obstacle.is) {
    case 'helplines': return <>{t('collectors:obstacles.helplines', { list: list(obstacle.names) })}</>
    case 'no helpline': return <>{t('collectors:obstacles.noHelpline')}</>
    case 'languages': return <>{t('collectors:obstacles.languages', { list: list(obstacle.languages.map((tag) => languageName(tag, language.tag))) })}</>
    case 'dpia': return <>{t('collectors:obstacles.dpia')} <a href={paths.office.template('dpia')}>{t('templates:kinds.dpia.title')}</a></>
    default: return <DutyGapText gap={obstacle} />
  }
}

