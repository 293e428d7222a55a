import { usePageEnvironment } from '#app/components/page-environment.tsx'
import { Picture } from '#app/components/picture.tsx'
import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import { QuestionCheck } from '#app/features/ask/surveys/question-check.tsx'
import { asksSomething } from '#app/features/ask/surveys/question-kinds.ts'
import { PipedText, SaidProvider } from '#app/features/ask/surveys/piped-text.tsx'
import { pipedWords } from '#app/features/ask/surveys/piping.ts'
import { saidBefore } from '#app/features/ask/surveys/said-before.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface AnswerListProps {
  readonly questions: readonly Question[]
  readonly answers: Answers
  /** Where "Change" leads; without it nothing can be changed any more. */
  readonly changeHref?: ((key: string) => string) | undefined
  /** The recap in pictures and words, as in Easy Read (settled 21). */
  readonly pictures?: boolean
}

/** Every question with its answer, in the reader's language; own words as they were written (FORM-09). */
export function AnswerList({ questions, answers, changeHref, pictures = false }: AnswerListProps) {
  const { t, language } = useTranslator()
  const pictured = usePageEnvironment().format === 'easy' || pictures
  return (
    <dl className="check-list">
      {questions.filter(asksSomething).map((question) => (
        <div key={question.key} data-row={question.key}>
          <dt className="ask" data-read="">{pictured && question.picture && <Picture name={question.picture} />}<span><SaidProvider value={saidBefore(question, questions, answers, language.tag)}><PipedText text={question.text} /></SaidProvider></span></dt>
          <dd><QuestionCheck question={question} value={answers[question.key]} pictures={pictured} /></dd>
          {changeHref && (
            <dd className="change">
              <a href={changeHref(question.key)} aria-label={t('answering:check.changeWhat', { question: pipedWords(textIn(question.text, language.tag).text, saidBefore(question, questions, answers, language.tag)) })}>{t('answering:check.change')}</a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
