import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormatButton } from '#app/components/format-switch.tsx'
import { LanguageChoice } from '#app/components/language-choice.tsx'
import { ExitPage } from '#app/components/exit-page.tsx'
import { usePageEnvironment } from '#app/components/page-environment.tsx'
import { ReadAloud } from '#app/components/read-aloud.tsx'
import { controlId } from '#app/features/ask/surveys/control-id.ts'
import { SaidProvider, type Said } from '#app/features/ask/surveys/piped-text.tsx'
import { QuestionMedia } from '#app/features/ask/surveys/question-media.tsx'
import { QuestionView } from '#app/features/ask/surveys/question-view.tsx'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import type { SurveyHere } from '#app/features/hear/answering/survey-here.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

export interface QuestionPageProps {
  readonly question: Question
  readonly typed: readonly string[]
  /** Earlier answers that the question says again. */
  readonly said: Said
  readonly problem: string | undefined
  /** Which of several fields is wrong; the first unless said. */
  readonly problemAt?: number | undefined
  /** Place among the questions; total undefined where the number would give something away (SURV-11). */
  readonly number: number
  readonly total: number | undefined
  readonly versionId: string
  readonly tag: string
  /** "check" when the reader came from "Check your answers". */
  readonly then: string
  readonly languages: readonly string[]
  /** What the script that steps through the survey on the device has to know; without it the page is one of a survey's `<template>`s. */
  readonly survey?: SurveyHere
}

/** One question. "Continue" comes first in the source: Enter in a text field presses it; Back and languages save without checking (settled 23). */
export function QuestionPage({ question, typed, said, problem, problemAt, number, total, versionId, tag, then, languages, survey }: QuestionPageProps) {
  const { t } = useTranslator()
  const { format } = usePageEnvironment()
  const caption = useCaption(question, number, total)
  return (
    <>
      {question.sensitive && <ExitPage saved />}
      {problem && <ErrorSummary errors={[{ field: controlId(problemAt), message: problem }]} />}
      <form method="post" className="question" noValidate autoComplete="off" data-survey={survey && JSON.stringify(survey)}>
        <input type="hidden" name="version" value={versionId} />
        <input type="hidden" name="tag" value={tag} />
        <input type="hidden" name="then" value={then} />
        <div className="question-body">
          <ReadAloud />
          <QuestionMedia question={question} />
          <SaidProvider value={said}><QuestionView format={format} question={question} typed={typed} problem={problem} problemAt={problemAt} caption={caption} /></SaidProvider>
          {question.part === 'equality' && <p className="quiet" data-read="">{t('answering:question.equalityWhy')}</p>}
        </div>
        <div className="question-actions">
          <Button name="step" value="continue">{t('common:continue')}</Button>
          <p className="quiet">{t('answering:question.notSent')}</p>
          <button className="link-button" name="step" value="save">{t('answering:save.link')}</button>
          {(question.kind === 'long-text' || question.kind === 'short-text') && <button className="link-button" name="step" value="tell">{t('answering:help.tell')}</button>}
        </div>
        {survey ? <QuestionNav languages={languages} /> : <div data-slot="nav" />}
      </form>
    </>
  )
}

/** Back, the reader's language and words: one for all pages of a survey. */
export function QuestionNav({ languages }: { readonly languages: readonly string[] }) {
  const { t } = useTranslator()
  const known = usePageEnvironment().languages.filter(({ tag }) => languages.includes(tag))
  return (
    <div className="question-nav">
      <button type="submit" className="back" name="step" value="back" formNoValidate>{t('common:back')}</button>
      <div className="header-choices" role="group" aria-label={t('answering:question.languages')}>
        <FormatButton name="step" before="format:" />
        <LanguageChoice languages={known} entry={({ tag, ownName }, attributes) => <button {...attributes} type="submit" name="step" value={`language:${tag}`} formNoValidate>{ownName}</button>} />
      </div>
    </div>
  )
}

function useCaption({ part }: Question, number: number, total: number | undefined): string {
  const { t } = useTranslator()
  if (part === 'equality') return t('answering:question.captionEquality')
  return total === undefined ? t('answering:question.captionAlone', { number }) : t('answering:question.caption', { number, total })
}
