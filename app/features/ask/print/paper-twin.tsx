import { Localized } from '#app/components/localized.tsx'
import { PaperBack } from '#app/features/ask/print/paper-back.tsx'
import { PaperQuestion } from '#app/features/ask/print/paper-question.tsx'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import type { Helpline } from '#app/features/ground/duty/helpline.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

export interface PaperTwinProps {
  readonly title: LocalizedText
  readonly intro: readonly LocalizedText[]
  readonly questions: readonly Question[]
  readonly easy: boolean
  readonly helplines: readonly Helpline[]
  readonly foot: string
}

/** The same survey version on paper: the same keys, the same answers, the same order (SURV-14). */
export function PaperTwin({ title, intro, questions, easy, helplines, foot }: PaperTwinProps) {
  const { t } = useTranslator()
  return (
    <>
      <header className="paper-intro">
        <h1><Localized text={title} /></h1>
        {intro.map((paragraph) => <p key={paragraph['en']}><Localized text={paragraph} /></p>)}
        <p>{t('answering:start.danger')}</p>
      </header>
      <section className="paper-how">
        <h2>{t('answering:paper.how')}</h2>
        <p>{t('answering:paper.skip')}</p>
        <p>{t('answering:paper.tick')}</p>
        <p>{t('answering:text.noNames')}</p>
        <p>{t('answering:paper.code')}</p>
      </section>
      {questions.map((question) => <PaperQuestion key={question.key} question={question} questions={questions} easy={easy} />)}
      <p><strong>{t('answering:paper.end')}</strong></p>
      <p className="paper-end">{foot}</p>
      <PaperBack helplines={helplines} />
    </>
  )
}
