import { Localized } from '#app/components/localized.tsx'
import { Picture } from '#app/components/picture.tsx'
import type { PaperBox, PaperField } from '#app/features/ask/print/paper-field.ts'
import { FacePicture } from '#app/features/ask/surveys/kinds/faces/face-picture.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

const LINES = { short: 3, long: 7 }

/** Where the answer goes: boxes with their numbers, a row of numbers, fields or lines. */
export function PaperAnswer({ field, pictures, hinted }: { readonly field: PaperField; readonly pictures: boolean; readonly hinted: boolean }) {
  const { t } = useTranslator()
  switch (field.is) {
    case 'boxes': return <>{!hinted && <Crosses many={field.many} max={field.max} />}<Boxes boxes={field.boxes} pictures={pictures} /></>
    case 'order': return <><p className="paper-hint">{t('answering:paper.order', { places: field.places })}</p><Boxes boxes={field.boxes} pictures={pictures} /></>
    case 'scale': return <><Scale field={field} /><Boxes boxes={field.boxes} pictures={pictures} /></>
    case 'number': return <><Fields label={t('answering:paper.number')} count={1} unit={field.unit && <Localized text={field.unit} />} /><Boxes boxes={field.boxes} pictures={pictures} /></>
    case 'day': return <><Fields label={t('answering:paper.day')} count={3} /><Boxes boxes={field.boxes} pictures={pictures} /></>
    case 'words': return <><p className="paper-hint">{t('answering:paper.write')}</p><Lines count={field.long ? LINES.long : LINES.short} /></>
    case 'nothing': return null
  }
}

function Crosses({ many, max }: { readonly many: boolean; readonly max: number | null }) {
  const { t } = useTranslator()
  if (!many) return null
  return <p className="paper-hint">{max === null ? t('answering:paper.many') : t('answering:paper.upTo', { max })}</p>
}

function Boxes({ boxes, pictures }: { readonly boxes: readonly PaperBox[]; readonly pictures: boolean }) {
  if (boxes.length === 0) return null
  return (
    <ul className="paper-options">
      {boxes.map((box) => (
        <li key={box.code} className="paper-option">
          <span className="paper-box" />
          <span className="paper-number">{box.sign}</span>
          <BoxPicture box={box} pictures={pictures} />
          <span><Localized text={box.text} /></span>
        </li>
      ))}
    </ul>
  )
}

/** A face always; a drawing in Easy Read, where the set has one. */
function BoxPicture({ box: { face, picture }, pictures }: { readonly box: PaperBox; readonly pictures: boolean }) {
  if (face) return <span className="paper-picture"><FacePicture face={face} /></span>
  return pictures && picture ? <span className="paper-picture"><Picture name={picture} /></span> : null
}

function Scale({ field: { numbers, from, to } }: { readonly field: Extract<PaperField, { is: 'scale' }> }) {
  return (
    <>
      <div className="paper-ends"><p><Localized text={from} /></p><p><Localized text={to} /></p></div>
      <ol className="paper-scale">{numbers.map((number) => <li key={number}><span className="paper-box" />{number}</li>)}</ol>
    </>
  )
}

function Fields({ label, count, unit }: { readonly label: string; readonly count: number; readonly unit?: React.ReactNode }) {
  return <div className="paper-fields"><p className="paper-hint">{label}</p>{Array.from({ length: count }, (_, index) => <span key={index} />)}{unit}</div>
}

function Lines({ count }: { readonly count: number }) {
  return <div className="paper-lines">{Array.from({ length: count }, (_, index) => <span key={index} />)}</div>
}
