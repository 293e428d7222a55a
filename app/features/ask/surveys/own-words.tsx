import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { LongTextQuestion } from '#app/features/ask/surveys/kinds/long-text/long-text.ts'
import type { ShortTextQuestion } from '#app/features/ask/surveys/kinds/short-text/short-text.ts'
import { ANSWER_FIELD, describedBy, FIRST_CONTROL, TextFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

type OwnWordsProps = QuestionViewProps<ShortTextQuestion | LongTextQuestion> & { readonly rows: number; readonly easy?: boolean }

/** A place for one's own words, in any language and direction. A trained person reads them: the page says so where they are written. */
export function OwnWords({ question, typed, problem, caption, rows, easy }: OwnWordsProps) {
  const { t } = useTranslator()
  return (
    <TextFrame easy={easy} caption={caption} question={question} problem={problem}>
      <textarea id={FIRST_CONTROL} name={ANSWER_FIELD} rows={rows} dir="auto" autoComplete="off" defaultValue={typed[0] ?? ''}
        aria-describedby={['answer-limit', describedBy(question.hint, problem)].filter(Boolean).join(' ')} aria-invalid={problem ? true : undefined} data-max={question.max} />
      <p className="hint count" id="answer-limit" data-left={t('answering:text.left', { left: '{{left}}' })}>{t('answering:text.limit', { max: question.max })}</p>
      {easy ? <EasyNotes /> : <p className="hint" data-read="">{t('answering:text.noNames')}</p>}
    </TextFrame>
  )
}

function EasyNotes() {
  const { t } = useTranslator()
  return <><p data-read="">{t('answering:kinds.text.easy.noNames')}</p><p data-read="">{t('answering:kinds.text.easy.why')}</p></>
}
