import { useState } from 'react'
import { described, HintAndError } from '#app/components/field.tsx'
import { Localized } from '#app/components/localized.tsx'
import { boxesOf, paperField, type PaperField } from '#app/features/ask/print/paper-field.ts'
import { PipedText } from '#app/features/ask/surveys/piped-text.tsx'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { meantBoxes } from '#app/features/hear/paper/typed-answer.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface PaperRowProps { readonly question: Question; readonly language: string; readonly typed: string; readonly error: string | undefined }

/** One question of the paper: its code as it stands in the margin, its numbers, one field, and beside it what was understood. */
export function PaperRow({ question, language, typed, error }: PaperRowProps) {
  const field = paperField(question)
  const [value, setValue] = useState(typed)
  if (field.is === 'nothing') return null
  const { key: id } = question
  return (
    <div className={error ? 'paper-row field-wrong' : 'paper-row'}>
      <label htmlFor={id}><strong>{id}</strong> <PipedText text={question.text} /></label>
      <HintAndError id={id} hint={<FieldHint field={field} />} error={error} />
      <div className="paper-typing">
        {field.is === 'words'
          ? <textarea id={id} name={id} rows={field.long ? 4 : 2} lang={language} dir="auto" autoComplete="off" defaultValue={typed} data-paper-field="" {...described({ id, hint: true, error })} />
          : <input type="text" id={id} name={id} autoComplete="off" dir="ltr" defaultValue={typed} onChange={(event) => { setValue(event.target.value) }} data-paper-field="" {...described({ id, hint: true, error })} />}
        <Meant field={field} value={value} />
      </div>
    </div>
  )
}

function FieldHint({ field }: { readonly field: PaperField }) {
  const { t } = useTranslator()
  return (
    <span className="paper-signs">
      {hintOf(field) && <span>{t(hintOf(field) ?? 'assisting:paper.hint.day')}</span>}
      {boxesOf(field).map(({ sign, code, text }) => <span key={code}><kbd>{sign}</kbd> <Localized text={text} /></span>)}
    </span>
  )
}

function hintOf(field: PaperField) {
  if (field.is === 'day') return 'assisting:paper.hint.day'
  if (field.is === 'order') return 'assisting:paper.hint.order'
  if (field.is === 'words') return 'assisting:paper.hint.words'
  if (field.is === 'number' || field.is === 'scale') return 'assisting:paper.hint.number'
  return field.is === 'boxes' && field.many ? 'assisting:paper.hint.many' : undefined
}

/** What the typing means, in the words of the paper; a slip of the finger is seen at once. */
function Meant({ field, value }: { readonly field: PaperField; readonly value: string }) {
  const { t } = useTranslator()
  if (value === '?') return <span className="quiet">{t('assisting:paper.unreadable')}</span>
  const boxes = meantBoxes(field, value)
  return boxes.length > 0 ? <ol className="paper-meant">{boxes.map(({ code, text }) => <li key={code}><Localized text={text} /></li>)}</ol> : null
}
