import { Picture } from '#app/components/picture.tsx'
import { EasyLines } from '#app/features/ask/surveys/easy-lines.tsx'
import type { InfoQuestion } from '#app/features/ask/surveys/kinds/info/info.ts'
import { PipedText } from '#app/features/ask/surveys/piped-text.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

/** Every paragraph beside its picture, every sentence on its own line. */
export function InfoEasyView({ question }: QuestionViewProps<InfoQuestion>) {
  return (
    <div className="stack easy">
      <h1 className="ask">{question.picture && <Picture name={question.picture} />}<span data-read="question:text"><PipedText text={question.text} /></span></h1>
      {question.paragraphs.map(({ text, easyRead, picture }, index) => (
        <div key={index} className="ask">{picture && <Picture name={picture} />}<div><EasyLines text={{ ...text, ...easyRead }} /></div></div>
      ))}
    </div>
  )
}
