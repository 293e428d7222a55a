import { useState, type KeyboardEvent, type RefObject } from 'react'
import { KeyHint } from '#app/components/keys.tsx'
import { CodeButtons } from '#app/features/understand/coding/code-buttons.tsx'
import { findCodes } from '#app/features/understand/coding/code-list.ts'
import type { CodeOnSegment } from '#app/features/understand/coding/coding-act.ts'
import type { CodebookCode } from '#app/features/understand/coding/codebook-store.server.ts'
import type { Segment } from '#app/features/understand/coding/segment.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface CodePanelProps {
  readonly codes: readonly CodebookCode[]
  readonly codings: readonly CodeOnSegment[]
  readonly segment: Segment
  readonly numbered: readonly string[]
  readonly search: RefObject<HTMLInputElement>
  readonly press: (code: string) => void
}

/** The codebook with its search box. Enter in the box presses the first code found. */
export function CodePanel({ codes, search, press, ...rest }: CodePanelProps) {
  const { t } = useTranslator()
  const [typed, setTyped] = useState('')
  const found = findCodes(codes, typed)
  const pressFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !found[0] || typed.trim() === '') return
    event.preventDefault()
    press(found[0].code)
    search.current?.select()
  }
  return (
    <section className="panel stack" id="codes" aria-labelledby="codes-title">
      <h2 id="codes-title">{t('coding:codes.title')}</h2>
      <div className="field">
        <label htmlFor="find-code">{t('coding:codes.search')}</label> <KeyHint name="/" />
        <p className="hint" id="find-code-hint">{t('coding:codes.searchHint')}</p>
        {/* Belongs to no form: without script, Enter must not press whatever button comes first. */}
        <input ref={search} id="find-code" type="search" form="nowhere" autoComplete="off" aria-describedby="find-code-hint" value={typed} onChange={(event) => { setTyped(event.currentTarget.value) }} onKeyDown={pressFirst} />
      </div>
      <CodeButtons codes={found} {...rest} />
    </section>
  )
}
