import { Localized } from '#app/components/localized.tsx'
import type { ScaleQuestion } from '#app/features/ask/surveys/kinds/scale/scale.ts'
import { OptionTile } from '#app/features/ask/surveys/option-tile.tsx'
import { ANSWER_FIELD, FIRST_CONTROL, GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function ScaleView({ question, typed, problem, caption }: QuestionViewProps<ScaleQuestion>) {
  const numbers = Array.from({ length: question.to - question.from + 1 }, (_, index) => question.from + index)
  return (
    <GroupFrame caption={caption} text={question.text} hint={question.hint} problem={problem}>
      <div className="scale-ends"><p data-read=""><Localized text={question.fromLabel} /></p><p data-read=""><Localized text={question.toLabel} /></p></div>
      <div className="scale">
        {numbers.map((number, index) => (
          <label key={number} className="scale-step">
            <input type="radio" name={ANSWER_FIELD} value={number} id={index === 0 ? FIRST_CONTROL : undefined} defaultChecked={typed.includes(String(number))} />
            <span>{number}</span>
          </label>
        ))}
      </div>
      {question.options.map((option) => <OptionTile key={option.code} type="radio" option={option} typed={typed} first={false} />)}
    </GroupFrame>
  )
}
