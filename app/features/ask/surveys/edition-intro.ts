import type { Edition, Format } from '#app/features/ask/surveys/survey-definition.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

export interface IntroLine { readonly text: LocalizedText; readonly picture?: string | undefined }

/**
 * What the start page of an edition says, each part with its picture. In Easy Read it has sentences of its own; where
 * they are not all there in the reader's language, the standard words stay: half of an introduction helps nobody.
 */
export function introOf({ intro, introPictures = [], easyIntro }: Pick<Edition, 'intro' | 'introPictures' | 'easyIntro'>, format: Format, lang: string): readonly IntroLine[] {
  if (format === 'easy' && easyIntro?.every(({ text }) => text[lang])) return easyIntro
  return intro.map((text, index) => ({ text, picture: introPictures[index] }))
}
