import type { ReactNode } from 'react'
import { ChoiceView } from '#app/features/ask/surveys/kinds/choice/choice-view.tsx'
import { FacesView } from '#app/features/ask/surveys/kinds/faces/faces-view.tsx'
import { LongTextView } from '#app/features/ask/surveys/kinds/long-text/long-text-view.tsx'
import { PickView } from '#app/features/ask/surveys/kinds/pick/pick-view.tsx'
import { QuotePermissionView } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission-view.tsx'
import { ScaleView } from '#app/features/ask/surveys/kinds/scale/scale-view.tsx'
import { ShortTextView } from '#app/features/ask/surveys/kinds/short-text/short-text-view.tsx'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'

/** What every view of a question is given. */
export interface QuestionViewProps<Kind extends Question = Question> {
  readonly question: Kind
  /** What stands in the form: codes, a number, or a text. */
  readonly typed: readonly string[]
  /** What is wrong with it, in the reader's words. */
  readonly problem: string | undefined
  /** "Question 3 of 9", above the question. */
  readonly caption: string
}




/** Shows a question by its kind. Every kind has its view beside it. */
export function QuestionView({ question, ...rest }: QuestionViewProps): ReactNode {
  switch (question.kind) {
    case 'choice': return <ChoiceView question={question} {...rest} />
    case 'faces': return <FacesView question={question} {...rest} />
    case 'pick': return <PickView question={question} {...rest} />
    case 'scale': return <ScaleView question={question} {...rest} />
    case 'short-text': return <ShortTextView question={question} {...rest} />
    case 'long-text': return <LongTextView question={question} {...rest} />
    case 'quote-permission': return <QuotePermissionView question={question} {...rest} />
  }
}
