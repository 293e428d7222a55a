import { createContext, useContext } from 'react'
import { usePageEnvironment } from '#app/components/page-environment.tsx'
import { piecesOf } from '#app/features/ask/surveys/piping.ts'
import { languageAttributes, textIn, type LocalizedText } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** What somebody said, as words, by question: what the pipes of a page are filled with. */
export type Said = Readonly<Record<string, string>>

const SaidContext = createContext<Said>({})
export const SaidProvider = SaidContext.Provider

/** A text of a survey with its pipes filled; the places are marked, so that the same page can be filled again in the browser. */
export function PipedText({ text }: { readonly text: LocalizedText }) {
  const said = useContext(SaidContext)
  const { language } = useTranslator()
  const { languages } = usePageEnvironment()
  const found = textIn(text, language.tag)
  const attributes = languageAttributes(languages, language.tag, found.language)
  const pieces = piecesOf(found.text).map((piece, index) => 'pipe' in piece
    ? <bdi key={index} data-pipe={piece.pipe} data-otherwise={piece.otherwise}>{said[piece.pipe] ?? piece.otherwise}</bdi>
    : piece.words)
  return attributes.lang ? <span {...attributes}>{pieces}</span> : <>{pieces}</>
}
