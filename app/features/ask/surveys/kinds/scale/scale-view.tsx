import { Localized } from '#app/components/localized.tsx'
import type { ScaleQuestion } from '#app/features/ask/surveys/kinds/scale/scale.ts'
import { numbersOf } from '#app/features/ask/surveys/kinds/scale/numbers-of.ts'
import { OptionTile } from '#app/features/ask/surveys/option-tile.tsx'
import { ANSWER_FIELD, FIRST_CONTROL, GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function ScaleView({ question, typed, problem, caption }: QuestionViewProps<ScaleQuestion>) {
  return (
    <GroupFrame caption={caption} question={question} problem={problem}>
      <div className="scale-ends"><p data-read=""><Localized text={question.fromLabel} /></p><p data-read=""><Localized text={question.toLabel} /></p></div>
      <div className="scale">
        {numbersOf(question).map((number, index) => (
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
