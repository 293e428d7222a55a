import type { ReactNode } from 'react'
import { Localized } from '#app/components/localized.tsx'
import { Picture } from '#app/components/picture.tsx'
import { EasyLines } from '#app/features/ask/surveys/easy-lines.tsx'
import { PipedText } from '#app/features/ask/surveys/piped-text.tsx'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** The first control of every question has this id, so that the error summary can lead to it. */
export const FIRST_CONTROL = 'answer'
/** The name under which every question is posted. */
export const ANSWER_FIELD = 'answer'

interface Frame {
  readonly caption: string
  readonly question: { readonly text: LocalizedText; readonly hint?: LocalizedText | undefined; readonly picture?: string | undefined }
  readonly problem: string | undefined
  /** Easy Read: one column, wide air, every sentence on a line of its own. */
  readonly easy?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** A question with several controls: the legend is the page's heading (FORM-01). */
export function GroupFrame({ caption, question, problem, easy, className = '', children }: Frame) {
  return (
    <fieldset className={`tiles ${easy ? 'easy ' : ''}${className}`.trim()} aria-describedby={describedBy(question.hint, problem)}>
      <legend>
        <span className="caption">{caption}</span>
        <h1 className="ask">{question.picture && <Picture name={question.picture} />}<span data-read="question:text"><PipedText text={question.text} /></span></h1>
      </legend>
      <HintAndProblem hint={question.hint} problem={problem} easy={easy} />
      {children}
    </fieldset>
  )
}

/** A question with one text control: its label is the page's heading. */
export function TextFrame({ caption, question, problem, easy, className = '', children }: Frame) {
  return (
    <div className={`text-question ${easy ? 'easy ' : ''}${className}`.trim()}>
      <h1>
        <span className="caption">{caption}</span>
        <span className="ask">{question.picture && <Picture name={question.picture} />}<label htmlFor={FIRST_CONTROL} id="answer-label" data-read="question:text"><PipedText text={question.text} /></label></span>
      </h1>
      <HintAndProblem hint={question.hint} problem={problem} easy={easy} />
      {children}
    </div>
  )
}

/** The ids a control is described by. */
export function describedBy(hint: LocalizedText | undefined, problem: string | undefined): string | undefined {
  const ids = [hint ? 'answer-hint' : '', problem ? 'answer-error' : ''].filter((id) => id !== '')
  return ids.length > 0 ? ids.join(' ') : undefined
}

function HintAndProblem({ hint, problem, easy }: { readonly hint: LocalizedText | undefined; readonly problem: string | undefined; readonly easy: boolean | undefined }) {
  return (
    <>
      {hint && (easy ? <div className="hint" id="answer-hint"><EasyLines text={hint} /></div> : <p className="hint" id="answer-hint" data-read=""><Localized text={hint} /></p>)}
      {problem ? <p className="error-message" id="answer-error" data-read="">{problem}</p> : null}
    </>
  )
}
