import type { QuotePermissionQuestion } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission.ts'
import { OptionTiles } from '#app/features/ask/surveys/option-tile.tsx'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** Says what happens without a tick: nothing is to be guessed. */
export function QuotePermissionEasyView({ question, typed, problem, caption }: QuestionViewProps<QuotePermissionQuestion>) {
  const { t } = useTranslator()
  return (
    <GroupFrame easy caption={caption} question={question} problem={problem}>
      <OptionTiles type="checkbox" options={question.options} typed={typed} />
      <p data-read="">{t('answering:kinds.quote.easy.empty')}</p>
      <p data-read="">{t('answering:kinds.quote.easy.never')}</p>
    </GroupFrame>
  )
}
