import { z } from 'zod'
import type { ChoiceQuestion } from '#app/features/ask/surveys/kinds/choice/choice.ts'
import { localizedText, option, pictureName, questionBase } from '#app/features/ask/surveys/question-parts.ts'

/**
 * Several statements with the same answers. On a screen it is asked as one question a page, never as a table (SURV-01);
 * on paper it is one. Each row has its own key, so its answers lie in the data like those of any other question.
 */
export const gridSchema = questionBase.extend({
  kind: z.literal('grid'), options: z.array(option).min(2),
  rows: z.array(z.object({ key: z.string().regex(/^[A-Z][A-Z0-9]*$/), text: localizedText, easyRead: localizedText.optional(), picture: pictureName.optional() })).min(2),
})
export type GridQuestion = z.infer<typeof gridSchema>

/** The rows of a grid as questions of their own; the grid's own text becomes their hint. */
export function rowsOf({ rows, kind: _kind, easyRead, wording: _wording, ...grid }: GridQuestion): readonly ChoiceQuestion[] {
  return rows.map(({ key, text, picture, easyRead: easyRow }) => ({
    ...grid, kind: 'choice', key, text, hint: grid.text, picture: picture ?? grid.picture,
    easyRead: easyRow ? { text: easyRow, hint: easyRead?.text } : undefined,
  }))
}
