import type { ReactNode } from 'react'
import { Localized } from '#app/components/localized.tsx'
import { PipedText } from '#app/features/ask/surveys/piped-text.tsx'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** The first control of every question has this id, so that the error summary can lead to it. */
export const FIRST_CONTROL = 'answer'
/** The name under which every question is posted. */
export const ANSWER_FIELD = 'answer'

interface Frame {
  readonly caption: string
  readonly text: LocalizedText
  readonly hint?: LocalizedText | undefined
  readonly problem: string | undefined
  readonly children: ReactNode
}

/** A question with several controls: the legend is the page's heading (FORM-01). */
export function GroupFrame({ caption, text, hint, problem, className = 'tiles', children }: Frame & { readonly className?: string }) {
  return (
    <fieldset className={className} aria-describedby={describedBy(hint, problem)}>
      <legend><span className="caption">{caption}</span><h1 data-read="question:text"><PipedText text={text} /></h1></legend>
      <Hint hint={hint} />
      <Problem problem={problem} />
      {children}
    </fieldset>
  )
}

/** A question with one text control: its label is the page's heading. */
export function TextFrame({ caption, text, hint, problem, children }: Frame) {
  return (
    <div className="text-question">
      <h1><span className="caption">{caption}</span><label htmlFor={FIRST_CONTROL} data-read="question:text"><PipedText text={text} /></label></h1>
      <Hint hint={hint} />
      <Problem problem={problem} />
      {children}
    </div>
  )
}

/** The ids a control is described by. */
export function describedBy(hint: LocalizedText | undefined, problem: string | undefined): string | undefined {
  const ids = [hint ? 'answer-hint' : '', problem ? 'answer-error' : ''].filter((id) => id !== '')
  return ids.length > 0 ? ids.join(' ') : undefined
}

function Hint({ hint }: { readonly hint: LocalizedText | undefined }) {
  return hint ? <p className="hint" id="answer-hint" data-read=""><Localized text={hint} /></p> : null
}

function Problem({ problem }: { readonly problem: string | undefined }) {
  return problem ? <p className="error-message" id="answer-error" data-read="">{problem}</p> : null
}
