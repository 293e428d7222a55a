import type { DateQuestion } from '#app/features/ask/surveys/kinds/date/date.ts'
import { DateFields } from '#app/features/ask/surveys/kinds/date/date-fields.tsx'
import { OrApart } from '#app/features/ask/surveys/or-apart.tsx'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** The three fields one under the other, with what to write said before. */
export function DateEasyView({ question, typed, problem, problemAt, caption }: QuestionViewProps<DateQuestion>) {
  const { t } = useTranslator()
  return (
    <GroupFrame easy caption={caption} question={question} problem={problem}>
      {!question.hint && <p data-read="">{t('answering:kinds.date.hint')}</p>}
      <DateFields question={question} typed={typed} wrong={problem ? problemAt ?? 0 : undefined} />
      <OrApart options={question.options} typed={typed} />
    </GroupFrame>
  )
}
