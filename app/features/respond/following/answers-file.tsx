import { Localized } from '#app/components/localized.tsx'
import { renderPrintDocument, type PrintDocument } from '#app/components/print-document.tsx'
import { AnswerList } from '#app/features/hear/answering/answer-list.tsx'
import type { SentAnswers } from '#app/features/respond/following/sent-answers.server.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

interface AnswersFile extends Pick<PrintDocument, 'language' | 'languages' | 't'> {
  readonly title: LocalizedText
  readonly sent: SentAnswers
}

const STYLES = 'body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 system-ui,sans-serif}:lang(ur){line-height:2.2}dt{font-weight:700;margin-block-start:1.25rem}dd{margin:0;overflow-wrap:anywhere}svg{inline-size:3rem;fill:none;stroke:currentColor;stroke-width:3}'

/** Somebody's own answers as a file to keep: questions and answers in the language of the page, nothing else, no code. */
export function renderAnswersFile({ title, sent, language, languages, t }: AnswersFile): string {
  const content = (
    <>
      <h1>{t('following:answers.title')}</h1>
      <p><Localized text={title} /></p>
      <AnswerList questions={sent.questions} answers={sent.answers} />
    </>
  )
  return renderPrintDocument({ title: t('following:answers.title'), language, languages, t, format: 'standard', foot: t('common:siteName'), styles: { text: STYLES }, nonce: '', content })
}
