import type { ComponentType, ReactNode } from 'react'
import { ChoiceEasyView } from '#app/features/ask/surveys/kinds/choice/choice-easy-view.tsx'
import { ChoiceView } from '#app/features/ask/surveys/kinds/choice/choice-view.tsx'
import { DateEasyView } from '#app/features/ask/surveys/kinds/date/date-easy-view.tsx'
import { DateView } from '#app/features/ask/surveys/kinds/date/date-view.tsx'
import { FacesEasyView } from '#app/features/ask/surveys/kinds/faces/faces-easy-view.tsx'
import { FacesView } from '#app/features/ask/surveys/kinds/faces/faces-view.tsx'
import { InfoEasyView } from '#app/features/ask/surveys/kinds/info/info-easy-view.tsx'
import { InfoView } from '#app/features/ask/surveys/kinds/info/info-view.tsx'
import { LongTextEasyView } from '#app/features/ask/surveys/kinds/long-text/long-text-easy-view.tsx'
import { LongTextView } from '#app/features/ask/surveys/kinds/long-text/long-text-view.tsx'
import { NumberEasyView } from '#app/features/ask/surveys/kinds/number/number-easy-view.tsx'
import { NumberView } from '#app/features/ask/surveys/kinds/number/number-view.tsx'
import { PickEasyView } from '#app/features/ask/surveys/kinds/pick/pick-easy-view.tsx'
import { PickView } from '#app/features/ask/surveys/kinds/pick/pick-view.tsx'
import { PlaceEasyView } from '#app/features/ask/surveys/kinds/place/place-easy-view.tsx'
import { PlaceView } from '#app/features/ask/surveys/kinds/place/place-view.tsx'
import { QuotePermissionEasyView } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission-easy-view.tsx'
import { QuotePermissionView } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission-view.tsx'
import { RankingEasyView } from '#app/features/ask/surveys/kinds/ranking/ranking-easy-view.tsx'
import { RankingView } from '#app/features/ask/surveys/kinds/ranking/ranking-view.tsx'
import { ScaleEasyView } from '#app/features/ask/surveys/kinds/scale/scale-easy-view.tsx'
import { ScaleView } from '#app/features/ask/surveys/kinds/scale/scale-view.tsx'
import { ShortTextEasyView } from '#app/features/ask/surveys/kinds/short-text/short-text-easy-view.tsx'
import { ShortTextView } from '#app/features/ask/surveys/kinds/short-text/short-text-view.tsx'
import type { Format, Question } from '#app/features/ask/surveys/survey-definition.ts'

/** What every view of a question is given. */
export interface QuestionViewProps<Kind extends Question = Question> {
  readonly question: Kind
  /** What stands in the form: codes, a number, or a text. */
  readonly typed: readonly string[]
  /** What is wrong with it, in the reader's words. */
  readonly problem: string | undefined
  /** Which of several fields is wrong: the first unless said. */
  readonly problemAt?: number | undefined
  /** "Question 3 of 9", above the question. */
  readonly caption: string
}

type Views = { readonly [Kind in Question['kind']]: Readonly<Record<Format, ComponentType<QuestionViewProps<Extract<Question, { kind: Kind }>>>>> }

const VIEWS: Views = {
  'choice': { standard: ChoiceView, easy: ChoiceEasyView },
  'date': { standard: DateView, easy: DateEasyView },
  'faces': { standard: FacesView, easy: FacesEasyView },
  'info': { standard: InfoView, easy: InfoEasyView },
  'long-text': { standard: LongTextView, easy: LongTextEasyView },
  'number': { standard: NumberView, easy: NumberEasyView },
  'pick': { standard: PickView, easy: PickEasyView },
  'place': { standard: PlaceView, easy: PlaceEasyView },
  'quote-permission': { standard: QuotePermissionView, easy: QuotePermissionEasyView },
  'ranking': { standard: RankingView, easy: RankingEasyView },
  'scale': { standard: ScaleView, easy: ScaleEasyView },
  'short-text': { standard: ShortTextView, easy: ShortTextEasyView },
}

/** Shows a question by its kind, in the reader's format. Every kind has its views beside it. */
export function QuestionView({ format = 'standard', ...props }: QuestionViewProps & { readonly format?: Format }): ReactNode {
  const View = VIEWS[props.question.kind][format] as ComponentType<QuestionViewProps> // the map's type above pairs each kind with its question
  return <View {...props} />
}
