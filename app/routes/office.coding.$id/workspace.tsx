import { useEffect, useRef, useState, type FormEvent } from 'react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { KeyHint, KeysSwitch } from '#app/components/keys.tsx'
import { ContributionFacts } from '#app/features/hear/contributions/contribution-facts.tsx'
import { ContributionText } from '#app/features/hear/contributions/contribution-text.tsx'
import { readCodingAct, type CodingAct } from '#app/features/understand/coding/coding-act.ts'
import type { TextToCode } from '#app/features/understand/coding/find-text-to-code.server.ts'
import { GivenCodes } from '#app/features/understand/coding/given-codes.tsx'
import { MarkedText } from '#app/features/understand/coding/marked-text.tsx'
import { SegmentChoice } from '#app/features/understand/coding/segment-choice.tsx'
import { useSelectedSegment } from '#app/features/understand/coding/use-selected-segment.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { CodePanel } from './code-panel.tsx'
import { Moves } from './moves.tsx'
import { useCoding } from './use-coding.tsx'
import { useCodingKeys } from './use-coding-keys.tsx'

interface WorkspaceProps {
  readonly data: TextToCode & { readonly before?: string | undefined; readonly after?: string | undefined; readonly query: string }
  readonly errors: readonly { readonly field: string; readonly message: string }[]
}

/** One text, its codes, and the codebook: all by keys, all by buttons, without script by the same buttons. */
export function Workspace({ data, errors }: WorkspaceProps) {
  const { text, codes, sentences, before, after, query } = data
  const place = useRef<HTMLParagraphElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [numbered] = useState(data.numbered) // the keys stay where they are while somebody works
  const [segment, choose] = useSelectedSegment(place, text.id, text.original)
  const coding = useCoding({ id: text.id, codings: data.codings, segment, query })
  useCodingKeys({ ...coding, numbered, before, after, query, search })
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      <Heading id={text.id} />
      <Moves before={before} after={after} query={query} canUndo={coding.canUndo} undo={coding.undo} />
      <p role="status" className="quiet"><Said act={coding.last} /></p>
      <form method="post" onSubmit={(event) => { pressed(event, coding) }} className="coding">
        <div className="stack">
          <ContributionText original={<MarkedText text={text.original} language={text.language} segments={coding.shown} place={place} />} language={text.language} translation={text.translation} redacted={text.redacted} />
          <SegmentChoice text={text.original} sentences={sentences} chosen={segment} choose={choose} />
          <GivenCodes text={text.original} language={text.language} codings={coding.shown} />
          <Finish done={text.codedState === 'done'} />
          <About text={text} />
        </div>
        <CodePanel codes={codes} codings={coding.shown} segment={segment} numbered={numbered} search={search} press={coding.press} />
      </form>
      <KeysSwitch />
    </div>
  )
}

/** With script a button does what its key does; without, the browser sends it. */
function pressed(event: FormEvent<HTMLFormElement>, { press, run, finish }: Pick<ReturnType<typeof useCoding>, 'press' | 'run' | 'finish'>): void {
  const submitter = 'submitter' in event.nativeEvent ? event.nativeEvent.submitter : undefined
  const act = submitter instanceof HTMLButtonElement ? readCodingAct(submitter.value) : undefined
  if (!act || act.verb === 'reopen') return
  event.preventDefault()
  if (act.verb === 'done') finish()
  else if (act.verb === 'toggle') press(act.code)
  else run(act)
}

/** A new text in the same page is announced by moving to its heading. */
function Heading({ id }: { readonly id: string }) {
  const { t } = useTranslator()
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(id)
  useEffect(() => {
    if (shown.current !== id) heading.current?.focus()
    shown.current = id
  }, [id])
  return <h1 ref={heading} tabIndex={-1}>{t('coding:item.title')}</h1>
}

function Said({ act }: { readonly act: CodingAct | undefined }) {
  const { t } = useTranslator()
  if (!act || !('code' in act)) return null
  return <>{act.verb === 'remove' ? t('coding:said.removed', { code: act.code }) : t('coding:said.assigned', { code: act.code })}</>
}

function Finish({ done }: { readonly done: boolean }) {
  const { t } = useTranslator()
  if (done) return <div className="cluster"><p>{t('coding:item.done')}</p><Button name="act" value="reopen" kind="quiet">{t('coding:act.reopen')}</Button></div>
  return <div className="cluster"><Button name="act" value="done">{t('coding:act.done')}</Button> <KeyHint name="D" /></div>
}

function About({ text }: { readonly text: TextToCode['text'] }) {
  const { t } = useTranslator()
  return <details><summary>{t('coding:item.about')}</summary><ContributionFacts text={text} /></details>
}
