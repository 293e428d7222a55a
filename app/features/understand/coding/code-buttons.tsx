import { KeyHint } from '#app/components/keys.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { isOn, writeCodingAct, type CodeOnSegment } from '#app/features/understand/coding/coding-act.ts'
import type { CodebookCode } from '#app/features/understand/coding/codebook-store.server.ts'
import type { Segment } from '#app/features/understand/coding/segment.ts'

interface CodeButtonsProps {
  readonly codes: readonly CodebookCode[]
  readonly codings: readonly CodeOnSegment[]
  readonly segment: Segment
  /** Codes of the keys 1 to 9, in order. */
  readonly numbered: readonly string[]
}

/** The codes to press, those of the plan's priorities first. Each is a button of the form around it. */
export function CodeButtons({ codes, ...rest }: CodeButtonsProps) {
  const { t } = useTranslator()
  if (codes.length === 0) return <p>{t('coding:codes.none')}</p>
  return (
    <>
      <CodeGroup title={t('coding:codes.priorities')} codes={codes.filter(({ priorityCode }) => priorityCode !== null)} {...rest} />
      <CodeGroup title={t('coding:codes.codebook')} codes={codes.filter(({ priorityCode }) => priorityCode === null)} {...rest} />
    </>
  )
}

function CodeGroup({ title, codes, ...rest }: CodeButtonsProps & { readonly title: string }) {
  if (codes.length === 0) return null
  return (
    <section className="stack">
      <h3>{title}</h3>
      <ul className="code-list">{codes.map((code) => <li key={code.id}><CodeButton code={code} {...rest} /></li>)}</ul>
    </section>
  )
}

function CodeButton({ code, codings, segment, numbered }: Omit<CodeButtonsProps, 'codes'> & { readonly code: CodebookCode }) {
  const { t } = useTranslator()
  const on = isOn(codings, code.code, segment)
  const number = numbered.indexOf(code.code) + 1
  return (
    <>
      <div className="cluster">
        <button type="submit" name="act" value={writeCodingAct({ verb: 'toggle', code: code.code })} className="button button-quiet code-button" aria-pressed={on}>
          <strong>{code.code}</strong> {code.label}
        </button>
        {on && <span className="code-on" aria-hidden="true">{t('coding:codes.on')}</span>}
        {number > 0 && <KeyHint name={String(number)} />}
      </div>
      <AboutCode code={code} />
    </>
  )
}

function AboutCode({ code }: { readonly code: CodebookCode }) {
  const { t } = useTranslator()
  const rules = (['definition', 'useWhen', 'notWhen', 'example', 'nearMiss'] as const).filter((rule) => code[rule] !== '')
  return (
    <details>
      <summary>{t('coding:codes.about', { code: code.code })}</summary>
      <dl className="facts">
        {rules.map((rule) => <div key={rule}><dt>{t(`coding:codes.${rule}`)}</dt><dd>{code[rule]}</dd></div>)}
        {code.priorities.length > 0 && code.priorityCode === null && <div><dt>{t('coding:codes.priority')}</dt><dd>{code.priorities.join(', ')}</dd></div>}
      </dl>
    </details>
  )
}
