import type { InfoQuestion } from '#app/features/ask/surveys/kinds/info/info.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'

export const info: QuestionKind<InfoQuestion> = {
  read: () => ({ ok: true, value: { is: 'seen' } }),
  typed: () => [],
  describe: () => [],
  triggers: () => false,
}
