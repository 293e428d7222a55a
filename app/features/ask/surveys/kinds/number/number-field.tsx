import { Localized } from '#app/components/localized.tsx'
import type { NumberQuestion } from '#app/features/ask/surveys/kinds/number/number.ts'
import { splitTyped } from '#app/features/ask/surveys/option-answer.ts'
import { ANSWER_FIELD, describedBy, FIRST_CONTROL } from '#app/features/ask/surveys/question-frame.tsx'

interface NumberFieldProps {
  readonly question: NumberQuestion
  readonly typed: readonly string[]
  readonly problem: string | undefined
}

/** A text field with the keyboard of numbers: never `type=number`, which loses what it does not understand. As wide as its number. */
export function NumberField({ question, typed, problem }: NumberFieldProps) {
  const { hint, unit, min, max, options } = question
  const size = Math.max(String(min).length, String(max).length) + 1
  const described = [unit ? 'answer-unit' : '', describedBy(hint, problem)].filter(Boolean).join(' ')
  return (
    <p className="fields">
      <input id={FIRST_CONTROL} name={ANSWER_FIELD} type="text" inputMode={min < 0 ? 'text' : 'numeric'} size={size} autoComplete="off" defaultValue={splitTyped(options, typed).fields[0] ?? ''}
        aria-describedby={described || undefined} aria-invalid={problem ? true : undefined} />
      {unit && <span id="answer-unit" data-read=""><Localized text={unit} /></span>}
    </p>
  )
}
