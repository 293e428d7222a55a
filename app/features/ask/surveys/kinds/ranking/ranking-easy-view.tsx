import { RankRows } from '#app/features/ask/surveys/kinds/ranking/rank-rows.tsx'
import type { RankingQuestion } from '#app/features/ask/surveys/kinds/ranking/ranking.ts'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** What to do in three sentences, one a line; the places stand under each answer's words. */
export function RankingEasyView({ question, typed, problem, problemAt, caption }: QuestionViewProps<RankingQuestion>) {
  const { t } = useTranslator()
  return (
    <GroupFrame easy caption={caption} question={question} problem={problem}>
      <div>
        <p data-read="">{t('answering:kinds.ranking.easy.first')}</p>
        <p data-read="">{t('answering:kinds.ranking.easy.next')}</p>
        <p data-read="">{t('answering:kinds.ranking.easy.leaveOut')}</p>
      </div>
      <RankRows question={question} typed={typed} wrong={problem ? problemAt ?? 0 : undefined} />
    </GroupFrame>
  )
}
