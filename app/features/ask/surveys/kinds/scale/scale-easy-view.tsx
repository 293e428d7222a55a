import { Localized } from '#app/components/localized.tsx'
import { numbersOf } from '#app/features/ask/surveys/kinds/scale/numbers-of.ts'
import type { ScaleQuestion } from '#app/features/ask/surveys/kinds/scale/scale.ts'
import { OptionTile } from '#app/features/ask/surveys/option-tile.tsx'
import { ANSWER_FIELD, FIRST_CONTROL, GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

/** One number a line, and what the ends mean on the very line. */
export function ScaleEasyView({ question, typed, problem, caption }: QuestionViewProps<ScaleQuestion>) {
  return (
    <GroupFrame easy caption={caption} question={question} problem={problem}>
      <div className="steps">
        {numbersOf(question).map((number, index) => (
          <label key={number} className="tile">
            <input type="radio" name={ANSWER_FIELD} value={number} id={index === 0 ? FIRST_CONTROL : undefined} defaultChecked={typed.includes(String(number))} />
            <span className="tile-text" data-read=""><StepWords question={question} number={number} /></span>
          </label>
        ))}
      </div>
      {question.options.map((option) => <OptionTile key={option.code} type="radio" option={option} typed={typed} first={false} />)}
    </GroupFrame>
  )
}

function StepWords({ question: { from, to, fromLabel, toLabel }, number }: { readonly question: ScaleQuestion; readonly number: number }) {
  if (number === from) return <>{number} <span className="step-end"><Localized text={fromLabel} /></span></>
  return number === to ? <>{number} <span className="step-end"><Localized text={toLabel} /></span></> : <>{number}</>
}
