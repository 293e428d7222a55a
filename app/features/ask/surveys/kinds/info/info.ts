import { z } from 'zod'
import { localizedText, pictureName, questionBase } from '#app/features/ask/surveys/question-parts.ts'

/** A page that asks nothing: `text` is its heading. In Easy Read every paragraph has its picture. */
export const infoSchema = questionBase.extend({
  kind: z.literal('info'),
  paragraphs: z.array(z.object({ text: localizedText, easyRead: localizedText.optional(), picture: pictureName.optional() })).min(1),
})
export type InfoQuestion = z.infer<typeof infoSchema>
