import { Localized } from '#app/components/localized.tsx'
import { textIn, type LocalizedText } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** A text in Easy Read: one sentence, one line (EASY-02). */
export function EasyLines({ text }: { readonly text: LocalizedText }) {
  const { language } = useTranslator()
  const found = textIn(text, language.tag)
  return <>{sentencesOf(found.text, found.language).map((sentence) => <p key={sentence} data-read=""><Localized text={{ [found.language]: sentence }} /></p>)}</>
}

function sentencesOf(text: string, language: string): readonly string[] {
  const found = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim())
  return [...new Set(found.filter((sentence) => sentence !== ''))]
}
