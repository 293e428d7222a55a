import type { ComponentType } from 'react'
import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { ChoiceCheck } from '#app/features/ask/surveys/kinds/choice/choice-check.tsx'
import { DateCheck } from '#app/features/ask/surveys/kinds/date/date-check.tsx'
import { FacesCheck } from '#app/features/ask/surveys/kinds/faces/faces-check.tsx'
import { InfoCheck } from '#app/features/ask/surveys/kinds/info/info-check.tsx'
import { LongTextCheck } from '#app/features/ask/surveys/kinds/long-text/long-text-check.tsx'
import { NumberCheck } from '#app/features/ask/surveys/kinds/number/number-check.tsx'
import { PickCheck } from '#app/features/ask/surveys/kinds/pick/pick-check.tsx'
import { PlaceCheck } from '#app/features/ask/surveys/kinds/place/place-check.tsx'
import { QuotePermissionCheck } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission-check.tsx'
import { RankingCheck } from '#app/features/ask/surveys/kinds/ranking/ranking-check.tsx'
import { ScaleCheck } from '#app/features/ask/surveys/kinds/scale/scale-check.tsx'
import { ShortTextCheck } from '#app/features/ask/surveys/kinds/short-text/short-text-check.tsx'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** How a kind's answer reads before it is sent and under the code: an answer that was given. */
export interface QuestionCheckProps<Kind extends Question = Question> {
  readonly question: Kind
  readonly value: AnswerValue
  /** The recap in pictures and words: for the youngest and in Easy Read (settled 21). */
  readonly pictures: boolean
}

type Checks = { readonly [Kind in Question['kind']]: ComponentType<QuestionCheckProps<Extract<Question, { kind: Kind }>>> }

const CHECKS: Checks = {
  'choice': ChoiceCheck,
  'date': DateCheck,
  'faces': FacesCheck,
  'info': InfoCheck,
  'long-text': LongTextCheck,
  'number': NumberCheck,
  'pick': PickCheck,
  'place': PlaceCheck,
  'quote-permission': QuotePermissionCheck,
  'ranking': RankingCheck,
  'scale': ScaleCheck,
  'short-text': ShortTextCheck,
}

/** An answer as it reads back; a skipped one says that it is not answered. */
export function QuestionCheck({ question, value, pictures }: { readonly question: Question; readonly value: AnswerValue | undefined; readonly pictures: boolean }) {
  const { t } = useTranslator()
  if (!value || value.is === 'seen' || (value.is === 'missing' && value.missing === 'skipped')) return <span className="quiet" data-read="">{t('answering:check.notAnswered')}</span>
  const Check = CHECKS[question.kind] as ComponentType<QuestionCheckProps> // the map's type above pairs each kind with its question
  return <Check question={question} value={value} pictures={pictures} />
}
