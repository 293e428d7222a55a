import { Day } from '#app/components/day.tsx'
import { Localized } from '#app/components/localized.tsx'
import { UserText } from '#app/components/user-text.tsx'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import type { CodingLine } from '#app/features/understand/coding/list-coding-room.server.ts'

/** Texts to code. Each keeps the filters in its address, so that next and previous stay within them. */
export function CodingList({ lines, query }: { readonly lines: readonly CodingLine[]; readonly query: string }) {
  const { t, language } = useTranslator()
  return (
    <ol className="stack queue">
      {lines.map((line) => (
        <li key={line.id} className="card stack">
          <a href={paths.office.codingItem(line.id) + query}><UserText as="span" text={line.beginning} language={line.language} /></a>
          <p className="quiet cluster">
            <span>{t(`reading:audience.${line.audience}`)}</span>
            {line.ageBand && <bdi>{line.ageBand}</bdi>}
            <span>{languageName(line.language, language.tag)}</span>
            <Day day={line.receivedOn} />
            <span>{t('coding:has', { count: line.codes })}</span>
          </p>
          {line.question && <Localized as="p" text={line.question} />}
        </li>
      ))}
    </ol>
  )
}
