import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { PickQuestion } from '#app/features/ask/surveys/kinds/pick/pick.ts'
import { OptionTile } from '#app/features/ask/surveys/option-tile.tsx'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function PickView({ question, typed, problem, caption }: QuestionViewProps<PickQuestion>) {
  const { t } = useTranslator()
  return (
    <GroupFrame caption={caption} text={question.text} hint={question.hint} problem={problem}>
      {question.options.map((option, index) => <OptionTile key={option.code} type="checkbox" option={option} typed={typed} first={index === 0} />)}
      {question.none && <p className="tile-or">{t('answering:pick.or')}</p>}
      {question.none && <OptionTile type="checkbox" option={question.none} typed={typed} first={false} />}
    </GroupFrame>
  )
}
