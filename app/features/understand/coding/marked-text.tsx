import type { RefObject } from 'react'
import { usePageEnvironment } from '#app/components/page-environment.tsx'
import { languageAttributes } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { piecesOf } from '#app/features/understand/coding/marked-pieces.ts'
import type { Segment } from '#app/features/understand/coding/segment.ts'

interface MarkedTextProps {
  readonly text: string
  readonly language: string
  readonly segments: readonly Segment[]
  /** Where selections are measured: its text is the original, letter by letter. */
  readonly place: RefObject<HTMLParagraphElement>
}

/** Somebody's words with the coded parts underlined. */
export function MarkedText({ text, language, segments, place }: MarkedTextProps) {
  const { languages } = usePageEnvironment()
  const page = useTranslator().language.tag
  return (
    <p className="user-text" ref={place} {...languageAttributes(languages, page, language)}>
      {piecesOf(text, segments).map((piece, index) => piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text)}
    </p>
  )
}
