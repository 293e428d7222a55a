import { Button } from '#app/components/button.tsx'
import { ReadAloud } from '#app/components/read-aloud.tsx'
import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { AnswerList } from '#app/features/hear/answering/answer-list.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

export interface CheckPageProps {
  readonly collector: string
  readonly questions: readonly Question[]
  readonly answers: Answers
  readonly child: boolean
  readonly backKey: string | undefined
  /** The way in has closed before these answers were sent: they can be read, not sent. */
  readonly closed?: boolean
}

/** Everything once more before it is sent, with a way to change each answer. */
export function CheckPage({ collector, questions, answers, child, backKey, closed = false }: CheckPageProps) {
  const { t, language } = useTranslator()
  const lang = language.tag
  return (
    <div className="stack">
      {backKey && <p><a className="back" href={paths.question(lang, collector, backKey)}>{t('common:back')}</a></p>}
      <ReadAloud />
      {closed ? <ClosedTitle /> : <CheckTitle child={child} />}
      <AnswerList questions={questions} answers={answers} pictures={child} changeHref={closed ? undefined : (key) => `${paths.question(lang, collector, key)}?then=check`} />
      {!closed && <form method="post" action={paths.check(lang, collector)} className="stack">
        <p className="quiet" data-read="">{t('answering:check.notSent')}</p>
        <Button>{t('answering:check.send')}</Button>
      </form>}
    </div>
  )
}

function CheckTitle({ child }: { readonly child: boolean }) {
  const { t } = useTranslator()
  return (
    <>
      <h1 data-read="">{child ? t('answering:check.titleChild') : t('answering:check.title')}</h1>
      <p data-read="">{t('answering:check.tellUs')}</p>
    </>
  )
}

function ClosedTitle() {
  const { t } = useTranslator()
  return (
    <>
      <h1>{t('answering:device.closed.title')}</h1>
      <p className="lead">{t('answering:device.closed.body')}</p>
    </>
  )
}
