import { Fragment } from 'react'

/** A phrase as it was typed; a line may break after each stroke. */
export function PhraseText({ phrase, language }: { readonly phrase: string; readonly language: string }) {
  return <span lang={language} dir="auto">{phrase.split('/').map((part, index) => <Fragment key={index}>{index > 0 && <>{'/'}<wbr /></>}{part}</Fragment>)}</span>
}
