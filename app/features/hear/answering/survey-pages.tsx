import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { FIRST_CONTROL } from '#app/features/ask/surveys/question-frame.tsx'
import { CheckPage } from '#app/features/hear/answering/check-page.tsx'
import { HelpBetweenPage } from '#app/features/hear/answering/help-between-page.tsx'
import { QuestionNav, QuestionPage } from '#app/features/hear/answering/question-page.tsx'
import type { SurveyHere } from '#app/features/hear/answering/survey-here.ts'
import { surveyRules } from '#app/features/hear/answering/survey-rules.ts'
import { ThankYouPage } from '#app/features/hear/answering/thank-you-page.tsx'
import { textIn } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface SurveyPagesProps {
  readonly here: SurveyHere
  /** Every question of the edition, whoever is asked it. */
  readonly questions: readonly Question[]
  readonly languages: readonly string[]
  readonly child: boolean
  readonly replyDueOn: string
  readonly frozenOn: string
  readonly help: ReactNode
}

/**
 * A whole survey as one document of `<template>`s, from the same views as its pages, without anybody's answer in it: it
 * is the same for everybody, so it can be kept, on the server for a minute and on an own device until the survey is sent.
 * Opened by itself, without a signal, it is the page that goes on with the survey.
 */
export function SurveyPages(props: SurveyPagesProps) {
  const { t } = useTranslator()
  return (
    <div className="stack" data-survey-pages={JSON.stringify(props.here)} data-rules={JSON.stringify(surveyRules(props.questions, t))}>
      <h1>{t('answering:device.title')}</h1>
      <p>{t('answering:device.needsScript')}</p>
      <QuestionTemplates {...props} />
      <OtherTemplates {...props} />
      <template data-part="nav"><QuestionNav languages={props.languages} /></template>
      <template data-part="error"><ErrorSummary errors={[{ field: FIRST_CONTROL, message: '' }]} /></template>
      <template data-part="offline"><p className="notice offline" role="status">{t('answering:device.offline')}</p></template>
      <template data-part="help">{props.help}</template>
      {props.here.device === 'shared' && <template data-part="timeout"><StillThere /></template>}
    </div>
  )
}

function QuestionTemplates({ here, questions, languages }: SurveyPagesProps) {
  const { language } = useTranslator()
  return questions.map((question, index) => (
    <template key={question.key} data-page={question.key} data-title={textIn(question.text, language.tag).text}>
      <QuestionPage question={question} typed={[]} said={{}} problem={undefined} number={index + 1} total={undefined}
        versionId={here.version} tag="" then="" languages={languages} />
    </template>
  ))
}

function OtherTemplates({ here, questions, child, replyDueOn, frozenOn, help }: SurveyPagesProps) {
  const { t, language } = useTranslator()
  const checkTitle = child ? t('answering:check.titleChild') : t('answering:check.title')
  return (
    <>
      <template data-page="help" data-title={t('answering:help.title')}>
        <HelpBetweenPage collector={here.collector} next={paths.check(language.tag, here.collector)} help={help} />
      </template>
      <template data-page="check" data-title={checkTitle}>
        <CheckPage collector={here.collector} questions={questions} answers={{}} child={child} backKey={questions.at(-1)?.key} />
      </template>
      <template data-page="waiting" data-title={t('answering:device.waiting.title')}>
        <div className="stack">
          <h1>{t('answering:device.waiting.title')}</h1>
          <p className="lead">{t('answering:device.waiting.body')}</p>
          <p>{here.device === 'own' ? t('answering:device.waiting.own') : t('answering:device.waiting.shared')}</p>
          <form method="post" action={paths.check(language.tag, here.collector)}><Button>{t('answering:device.waiting.try')}</Button></form>
          {help}
        </div>
      </template>
      <template data-page="closed" data-title={t('answering:device.closed.title')}>
        <CheckPage collector={here.collector} questions={questions} answers={{}} child={child} backKey={undefined} closed />
      </template>
      <template data-page="thank-you" data-title={t('answering:thankYou.title')}>
        <ThankYouPage collector={here.collector} code="-" already={false} replyDueOn={replyDueOn} frozenOn={frozenOn} help={help} />
      </template>
    </>
  )
}

/** Asked before a shared device forgets. Escape and the button both mean "I am here". */
function StillThere() {
  const { t } = useTranslator()
  return (
    <dialog className="timeout" aria-labelledby="still-there">
      <form method="dialog" className="stack">
        <h2 id="still-there">{t('answering:device.timeout.title')}</h2>
        <p>{t('answering:device.timeout.body')}</p>
        <Button>{t('answering:device.timeout.stay')}</Button>
      </form>
    </dialog>
  )
}
