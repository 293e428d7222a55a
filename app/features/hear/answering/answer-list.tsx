import { Localized } from '#app/components/localized.tsx'
import { Day } from '#app/components/day.tsx'
import { UserText } from '#app/components/user-text.tsx'
import type { Answers, AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { describeAnswer } from '#app/features/ask/surveys/question-kinds.ts'
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
}

/** Every question with its answer, in the reader's language; own words as they were written (FORM-09). */
export function AnswerList({ questions, answers, changeHref }: AnswerListProps) {
  const { t, language } = useTranslator()
  return (
    <dl className="check-list">
      {questions.map((question) => (
        <div key={question.key} data-row={question.key}>
          <dt data-read=""><SaidProvider value={saidBefore(question, questions, answers, language.tag)}><PipedText text={question.text} /></SaidProvider></dt>
          <dd><OneAnswer question={question} value={answers[question.key]} /></dd>
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

function OneAnswer({ question, value }: { readonly question: Question; readonly value: AnswerValue | undefined }) {
  const { t } = useTranslator()
  if (value?.is === 'text') return <UserText text={value.text} language={value.language} as="p" />
  if (value?.is === 'day') return <Day day={value.day} />
  const said = value ? describeAnswer(question, value) : []
  if (said.length === 0) return <span className="quiet" data-read="">{t('answering:check.notAnswered')}</span>
  return <ul className="plain">{said.map((text) => <li key={text['en']} data-read=""><Localized text={text} /></li>)}</ul>
}
