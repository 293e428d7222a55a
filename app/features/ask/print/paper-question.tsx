import { Localized } from '#app/components/localized.tsx'
import { Picture } from '#app/components/picture.tsx'
import { OnlyIfLines } from '#app/features/ask/print/only-if-lines.tsx'
import { PaperAnswer } from '#app/features/ask/print/paper-answer.tsx'
import { paperField } from '#app/features/ask/print/paper-field.ts'
import { QuestionCode } from '#app/features/ask/print/question-code.tsx'
import { EasyLines } from '#app/features/ask/surveys/easy-lines.tsx'
import { PipedText } from '#app/features/ask/surveys/piped-text.tsx'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'

interface PaperQuestionProps { readonly question: Question; readonly questions: readonly Question[]; readonly easy: boolean }

/** One question on paper, kept on one sheet. */
export function PaperQuestion({ question, questions, easy }: PaperQuestionProps) {
  return (
    <section className="paper-question">
      <QuestionCode code={question.key} />
      <div className="paper-body">
        <OnlyIfLines question={question} questions={questions} />
        {easy && question.picture && <span className="paper-picture"><Picture name={question.picture} /></span>}
        <h2><PipedText text={question.text} /></h2>
        {question.hint && <div className="paper-hint">{easy ? <EasyLines text={question.hint} /> : <p><PipedText text={question.hint} /></p>}</div>}
        {question.kind === 'info' && question.paragraphs.map(({ text }) => <p key={text['en']}><Localized text={text} /></p>)}
        <PaperAnswer field={paperField(question)} pictures={easy} hinted={question.hint !== undefined} />
      </div>
    </section>
  )
}
