import { Button } from '#app/components/button.tsx'
import { Day } from '#app/components/day.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Status } from '#app/components/status.tsx'
import { UserText } from '#app/components/user-text.tsx'
import type { FoundText } from '#app/features/ground/retention/registry.ts'
import type { ListedPackage } from '#app/features/ground/subject-access/sealed-package.server.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface PackageListProps { readonly packages: readonly ListedPackage[]; readonly opened: { readonly id: string; readonly texts: readonly FoundText[] } | undefined }

/** Packages the safeguarding lead looks through before anything goes out. */
export function PackageList({ packages, opened }: PackageListProps) {
  const { t, language } = useTranslator()
  if (packages.length === 0) return <p>{t('access:packages.none')}</p>
  return (
    <ul className="stack">
      {packages.map(({ id, texts, madeOn, dueOn, openedOn }) => (
        <li key={id} className="card stack">
          <h2>{t('access:packages.line', { count: texts, day: formatDay(madeOn, language.tag) })}</h2>
          <p className="cluster"><span>{t('access:packages.due', { day: formatDay(dueOn, language.tag) })}</span>{openedOn && <Status kind="neutral">{t('access:packages.openedOn', { day: formatDay(openedOn, language.tag) })}</Status>}</p>
          {opened?.id === id ? <Opened texts={opened.texts} /> : <form method="post"><input type="hidden" name="id" value={id} /><Button kind="quiet">{t('access:packages.open')}</Button></form>}
        </li>
      ))}
    </ul>
  )
}

function Opened({ texts }: { readonly texts: readonly FoundText[] }) {
  const { t } = useTranslator()
  return (
    <>
      <Notice tone="warning">{t('access:packages.check')}</Notice>
      <ol className="stack">{texts.map(({ text, language, day }, at) => <li key={at}>{day && <p className="quiet"><Day day={day} /></p>}<UserText text={text} language={language} /></li>)}</ol>
    </>
  )
}
