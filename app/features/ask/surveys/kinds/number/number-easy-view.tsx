import type { NumberQuestion } from '#app/features/ask/surveys/kinds/number/number.ts'
import { NumberField } from '#app/features/ask/surveys/kinds/number/number-field.tsx'
import { OrApart } from '#app/features/ask/surveys/or-apart.tsx'
import { TextFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** Says that a number is wanted before the field, and what it counts. */
export function NumberEasyView({ question, typed, problem, caption }: QuestionViewProps<NumberQuestion>) {
  const { t } = useTranslator()
  return (
    <TextFrame easy caption={caption} question={question} problem={problem}>
      {!question.hint && <p data-read="">{t('answering:kinds.number.easy')}</p>}
      <NumberField question={question} typed={typed} problem={problem} />
      <OrApart options={question.options} typed={typed} />
    </TextFrame>
  )
}
