import { useTranslator } from '#app/i18n/translator-context.tsx'
import { beginningOf } from '#app/features/hear/contributions/contribution.ts'
import { readSegment, writeSegment } from '#app/features/understand/coding/coding-act.ts'
import { isSameSegment, textOf, wholeOf, type Segment } from '#app/features/understand/coding/segment.ts'

interface SegmentChoiceProps {
  readonly text: string
  readonly sentences: readonly Segment[]
  readonly chosen: Segment
  readonly choose: (segment: Segment) => void
}

/** The part of the text the next code goes on: a list, so that it needs neither mouse nor script. */
export function SegmentChoice({ text, sentences, chosen, choose }: SegmentChoiceProps) {
  const { t } = useTranslator()
  const whole = wholeOf(text)
  const known = [whole, ...sentences].some((segment) => isSameSegment(segment, chosen))
  return (
    <div className="field">
      <label htmlFor="segment">{t('coding:segment.label')}</label>
      <p className="hint" id="segment-hint">{t('coding:segment.hint')}</p>
      <select id="segment" name="segment" aria-describedby="segment-hint" value={writeSegment(chosen)} onChange={(event) => { choose(readSegment(event.currentTarget.value) ?? whole) }}>
        <option value={writeSegment(whole)}>{t('coding:segment.whole')}</option>
        {sentences.map((sentence) => <option key={sentence.start} value={writeSegment(sentence)}>{t('coding:segment.sentence', { text: beginningOf(textOf(text, sentence), 60) })}</option>)}
        {!known && <option value={writeSegment(chosen)}>{t('coding:segment.selected', { text: beginningOf(textOf(text, chosen), 60) })}</option>}
      </select>
    </div>
  )
}
