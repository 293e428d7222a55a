import type { ShortTextQuestion } from '#app/features/ask/surveys/kinds/short-text/short-text.ts'
import { OwnWords } from '#app/features/ask/surveys/own-words.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function ShortTextEasyView(props: QuestionViewProps<ShortTextQuestion>) {
  return <OwnWords {...props} easy rows={3} />
}
