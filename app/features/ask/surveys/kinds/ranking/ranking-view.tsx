import { RankRows } from '#app/features/ask/surveys/kinds/ranking/rank-rows.tsx'
import type { RankingQuestion } from '#app/features/ask/surveys/kinds/ranking/ranking.ts'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

export function RankingView({ question, typed, problem, problemAt, caption }: QuestionViewProps<RankingQuestion>) {
  const { t } = useTranslator()
  return (
    <GroupFrame caption={caption} question={question} problem={problem}>
      {!question.hint && <p className="hint" data-read="">{t('answering:kinds.ranking.how')}</p>}
      <RankRows question={question} typed={typed} wrong={problem ? problemAt ?? 0 : undefined} />
    </GroupFrame>
  )
}
