import type { LongTextQuestion } from '#app/features/ask/surveys/kinds/long-text/long-text.ts'
import { OwnWords } from '#app/features/ask/surveys/own-words.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function LongTextEasyView(props: QuestionViewProps<LongTextQuestion>) {
  return <OwnWords {...props} easy rows={7} />
}
