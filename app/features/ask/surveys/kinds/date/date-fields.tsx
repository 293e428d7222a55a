import type { DateQuestion } from '#app/features/ask/surveys/kinds/date/date.ts'
import { controlId } from '#app/features/ask/surveys/control-id.ts'
import { splitTyped } from '#app/features/ask/surveys/option-answer.ts'
import { ANSWER_FIELD } from '#app/features/ask/surveys/question-frame.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface DateFieldsProps {
  readonly question: DateQuestion
  readonly typed: readonly string[]
  /** Which of the three is wrong. */
  readonly wrong: number | undefined
}

/** Day, month and year, in this order in every language; on any keyboard, in any digits. */
export function DateFields({ question, typed, wrong }: DateFieldsProps) {
  const { t } = useTranslator()
  const values = splitTyped(question.options, typed).fields
  const labels = [t('answering:kinds.date.day'), t('answering:kinds.date.month'), t('answering:kinds.date.year')]
  return (
    <div className="fields">
      {labels.map((label, at) => (
        <div key={label}>
          <label htmlFor={controlId(at)} data-read="">{label}</label>
          <input id={controlId(at)} name={ANSWER_FIELD} type="text" inputMode="numeric" size={at === 2 ? 5 : 3} autoComplete="off" defaultValue={values[at] ?? ''} aria-invalid={wrong === at ? true : undefined} />
        </div>
      ))}
    </div>
  )
}
