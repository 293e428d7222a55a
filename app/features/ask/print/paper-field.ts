import type { Face } from '#app/features/ask/surveys/kinds/faces/faces.ts'
import { placeOf } from '#app/features/ask/surveys/kinds/ranking/ranking-answer.ts'
import type { Option } from '#app/features/ask/surveys/question-parts.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** An answer on paper: its number stands beside the box, and is what somebody types in from the paper. */
export interface PaperBox {
  readonly sign: string
  readonly code: string
  readonly text: LocalizedText
  readonly face: Face | undefined
  readonly picture: string | undefined
}

/** How a question stands on paper and is typed in from it. */
export type PaperField =
  | { readonly is: 'boxes'; readonly many: boolean; readonly max: number | null; readonly boxes: readonly PaperBox[] }
  | { readonly is: 'order'; readonly places: number; readonly boxes: readonly PaperBox[] }
  | { readonly is: 'scale'; readonly numbers: readonly number[]; readonly from: LocalizedText; readonly to: LocalizedText; readonly boxes: readonly PaperBox[] }
  | { readonly is: 'number'; readonly unit: LocalizedText | undefined; readonly boxes: readonly PaperBox[] }
  | { readonly is: 'day'; readonly boxes: readonly PaperBox[] }
  | { readonly is: 'words'; readonly long: boolean }
  | { readonly is: 'nothing' }

/** The same numbering for what is printed and what is typed. Where the answer is a number, the boxes beside it have letters. */
export function paperField(question: Question): PaperField {
  switch (question.kind) {
    case 'choice': case 'faces': case 'place': case 'quote-permission': return { is: 'boxes', many: false, max: 1, boxes: numbered(question.options) }
    case 'pick': return { is: 'boxes', many: true, max: question.max, boxes: numbered(question.none ? [...question.options, question.none] : question.options) }
    case 'ranking': return { is: 'order', places: question.places ?? question.options.length, boxes: numbered(question.options) }
    case 'scale': return { is: 'scale', numbers: range(question.from, question.to), from: question.fromLabel, to: question.toLabel, boxes: lettered(question.options) }
    case 'number': return { is: 'number', unit: question.unit, boxes: lettered(question.options) }
    case 'date': return { is: 'day', boxes: lettered(question.options) }
    case 'short-text': case 'long-text': return { is: 'words', long: question.kind === 'long-text' }
    case 'info': return { is: 'nothing' }
  }
}

/** The boxes of a field; none where words are written. */
export function boxesOf(field: PaperField): readonly PaperBox[] {
  return 'boxes' in field ? field.boxes : []
}

/** What a web page would have posted for boxes put in order on paper. */
export function placed(codes: readonly string[]): readonly string[] {
  return codes.map((code, index) => placeOf(code, index + 1))
}

type Pictured = Option & { readonly face?: Face | undefined }

function numbered(options: readonly Pictured[]): readonly PaperBox[] {
  return options.map((option, index) => box(option, String(index + 1)))
}

function lettered(options: readonly Pictured[]): readonly PaperBox[] {
  return options.map((option, index) => box(option, String.fromCharCode('a'.charCodeAt(0) + index)))
}

function box({ code, text, face, picture }: Pictured, sign: string): PaperBox {
  return { sign, code, text, face, picture }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
