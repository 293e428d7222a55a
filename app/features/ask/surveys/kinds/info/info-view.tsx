import { Localized } from '#app/components/localized.tsx'
import { Picture } from '#app/components/picture.tsx'
import type { InfoQuestion } from '#app/features/ask/surveys/kinds/info/info.ts'
import { PipedText } from '#app/features/ask/surveys/piped-text.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function InfoView({ question }: QuestionViewProps<InfoQuestion>) {
  return (
    <div className="stack">
      <h1 className="ask">{question.picture && <Picture name={question.picture} />}<span data-read="question:text"><PipedText text={question.text} /></span></h1>
      {question.paragraphs.map(({ text }, index) => <p key={index} data-read=""><Localized text={text} /></p>)}
    </div>
  )
}
