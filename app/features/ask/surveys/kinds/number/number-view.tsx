import type { NumberQuestion } from '#app/features/ask/surveys/kinds/number/number.ts'
import { NumberField } from '#app/features/ask/surveys/kinds/number/number-field.tsx'
import { OrApart } from '#app/features/ask/surveys/or-apart.tsx'
import { TextFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function NumberView({ question, typed, problem, caption }: QuestionViewProps<NumberQuestion>) {
  return (
    <TextFrame caption={caption} question={question} problem={problem}>
      <NumberField question={question} typed={typed} problem={problem} />
      <OrApart options={question.options} typed={typed} />
    </TextFrame>
  )
}
