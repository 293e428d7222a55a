import { useTranslator } from '#app/i18n/translator-context.tsx'
import { writeCodingAct, type CodeOnSegment } from '#app/features/understand/coding/coding-act.ts'
import { isSameSegment, textOf, wholeOf } from '#app/features/understand/coding/segment.ts'

interface GivenCodesProps {
  readonly text: string
  readonly language: string
  readonly codings: readonly (CodeOnSegment & { readonly coder?: string })[]
}

/** The codes a text has, each with the part it stands on and a button that takes it off. */
export function GivenCodes({ text, language, codings }: GivenCodesProps) {
  const { t } = useTranslator()
  return (
    <section className="stack" aria-labelledby="given-title">
      <h2 id="given-title">{t('coding:given.title')}</h2>
      {codings.length === 0 && <p className="quiet">{t('coding:given.none')}</p>}
      <ul className="stack">
        {codings.map(({ code, start, end, coder }) => (
          <li key={`${code}:${start}-${end}`} className="cluster">
            <strong>{code}</strong>
            {isSameSegment({ start, end }, wholeOf(text)) ? <span className="quiet">{t('coding:given.whole')}</span> : <q lang={language} dir="auto">{textOf(text, { start, end })}</q>}
            {coder && <span className="quiet">{t('coding:given.by', { coder })}</span>}
            <button type="submit" name="act" value={writeCodingAct({ verb: 'remove', code, segment: { start, end } })} className="button button-quiet">{t('coding:given.remove', { code })}</button>
          </li>
        ))}
      </ul>
    </section>
  )
}
