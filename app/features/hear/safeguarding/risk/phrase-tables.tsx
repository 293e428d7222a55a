import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import { Status } from '#app/components/status.tsx'
import { PHRASE_CATEGORIES } from '#app/features/hear/safeguarding/risk/risk-phrase.ts'
import type { PhraseLine } from '#app/features/hear/safeguarding/risk/list-page.server.ts'
import { PhraseText } from '#app/features/hear/safeguarding/risk/phrase-text.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface PhraseTablesProps { readonly lines: readonly PhraseLine[]; readonly language: string }

/** A language's list: a table for each kind of worry, then what is not looked for any more. */
export function PhraseTables({ lines, language }: PhraseTablesProps) {
  const { t } = useTranslator()
  const active = lines.filter((line) => line.active)
  const retired = lines.filter((line) => !line.active)
  return (
    <>
      {active.length === 0 && <p>{t('risk:list.none')}</p>}
      {PHRASE_CATEGORIES.map((category) => <Table key={category} caption={t(`risk:category.${category}`)} language={language} lines={active.filter((line) => line.category === category)} />)}
      <Table caption={t('risk:list.retired')} language={language} lines={retired} />
    </>
  )
}

function Table({ caption, language, lines }: PhraseTablesProps & { readonly caption: string }) {
  const { t } = useTranslator()
  if (lines.length === 0) return null
  const rows = lines.map((line) => [<PhraseText key="phrase" phrase={line.phrase} language={language} />, <Checked key="checked" line={line} />, <Use key="use" line={line} />])
  return <DataTable caption={caption} head={[t('risk:list.phrase'), t('risk:list.state'), t('risk:list.act')]} rows={rows} />
}

function Checked({ line: { checkedBy, checkedOn, retiredOn } }: { readonly line: PhraseLine }) {
  const { t } = useTranslator()
  return (
    <span className="cluster">
      {checkedOn ? <span>{checkedBy} <Day day={checkedOn} /></span> : <Status kind="attention">{t('risk:list.nobody')}</Status>}
      {retiredOn && <span className="quiet">{t('risk:list.retiredOn')} <Day day={retiredOn} /></span>}
    </span>
  )
}

function Use({ line: { id, phrase, active } }: { readonly line: PhraseLine }) {
  const { t } = useTranslator()
  return (
    <form method="post">
      <input type="hidden" name="id" value={id} />
      <Button kind="quiet" name="intent" value={active ? 'retire' : 'restore'}>{active ? t('risk:list.retire') : t('risk:list.restore')} <span className="visually-hidden"><bdi>{phrase}</bdi></span></Button>
    </form>
  )
}
