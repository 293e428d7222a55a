import type { DateQuestion } from '#app/features/ask/surveys/kinds/date/date.ts'
import { DateFields } from '#app/features/ask/surveys/kinds/date/date-fields.tsx'
import { OrApart } from '#app/features/ask/surveys/or-apart.tsx'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function DateView({ question, typed, problem, problemAt, caption }: QuestionViewProps<DateQuestion>) {
  return (
    <GroupFrame caption={caption} question={question} problem={problem}>
      <DateFields question={question} typed={typed} wrong={problem ? problemAt ?? 0 : undefined} />
      <OrApart options={question.options} typed={typed} />
    </GroupFrame>
  )
}
