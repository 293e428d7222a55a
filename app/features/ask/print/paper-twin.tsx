import { Localized } from '#app/components/localized.tsx'
import { Picture } from '#app/components/picture.tsx'
import { PaperBack } from '#app/features/ask/print/paper-back.tsx'
import { PaperQuestion } from '#app/features/ask/print/paper-question.tsx'
import { EasyLines } from '#app/features/ask/surveys/easy-lines.tsx'
import type { IntroLine } from '#app/features/ask/surveys/edition-intro.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import type { Helpline } from '#app/features/ground/duty/helpline.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

export interface PaperTwinProps {
  readonly title: LocalizedText
  readonly intro: readonly IntroLine[]
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
        {intro.map((line) => <Line key={line.text['en']} line={line} easy={easy} />)}
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

/** A part of the introduction; in Easy Read beside its picture, a sentence a line. */
function Line({ line: { text, picture }, easy }: { readonly line: IntroLine; readonly easy: boolean }) {
  if (!easy) return <p><Localized text={text} /></p>
  return <div className="paper-line">{picture && <span className="paper-picture"><Picture name={picture} /></span>}<div><EasyLines text={text} /></div></div>
}
