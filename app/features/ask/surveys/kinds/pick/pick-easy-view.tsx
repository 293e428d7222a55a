import type { PickQuestion } from '#app/features/ask/surveys/kinds/pick/pick.ts'
import { PickTiles } from '#app/features/ask/surveys/kinds/pick/pick-tiles.tsx'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** How many may be chosen stands in a sentence of its own. */
export function PickEasyView({ question, typed, problem, caption }: QuestionViewProps<PickQuestion>) {
  const { t } = useTranslator()
  const many = question.max === null ? t('answering:kinds.pick.easy.all') : t('answering:kinds.pick.easy.upTo', { max: question.max })
  return (
    <GroupFrame easy caption={caption} question={question} problem={problem}>
      {!question.hint && <p data-read="">{many}</p>}
      <PickTiles question={question} typed={typed} />
    </GroupFrame>
  )
}
