import { Localized } from '#app/components/localized.tsx'
import { Picture } from '#app/components/picture.tsx'
import { boxesOf, paperField, type PaperBox } from '#app/features/ask/print/paper-field.ts'
import { PipedText } from '#app/features/ask/surveys/piped-text.tsx'
import { FacePicture } from '#app/features/ask/surveys/kinds/faces/face-picture.tsx'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** One card an answer, to cut out and point at: big words, the picture where there is one, the question's code small. */
export function AnswerCards({ questions }: { readonly questions: readonly Question[] }) {
  const { t } = useTranslator()
  const sets = questions.map((question) => ({ question, boxes: boxesOf(paperField(question)) })).filter(({ question, boxes }) => boxes.length > 1 && question.part === 'questions')
  return (
    <>
      <h1 className="screen-only">{t('answering:cards.title')}</h1>
      {sets.map(({ question, boxes }) => (
        <section key={question.key} className="cards-set">
          <h2 className="cards-question"><bdi>{question.key}</bdi> <PipedText text={question.text} /></h2>
          <ul className="answer-cards">{boxes.map((box) => <li key={box.code} className="answer-card"><Card question={question.key} box={box} /></li>)}</ul>
        </section>
      ))}
    </>
  )
}

function Card({ question, box: { face, picture, text, sign } }: { readonly question: string; readonly box: PaperBox }) {
  return (
    <>
      {face && <FacePicture face={face} />}
      {!face && picture && <Picture name={picture} size={160} />}
      <p><Localized text={text} /></p>
      <span className="paper-number"><bdi>{`${question} ${sign}`}</bdi></span>
    </>
  )
}
