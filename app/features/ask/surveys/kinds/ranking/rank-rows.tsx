import { Localized } from '#app/components/localized.tsx'
import { Picture } from '#app/components/picture.tsx'
import { controlId } from '#app/features/ask/surveys/control-id.ts'
import { placeOf, placesOf, ranking } from '#app/features/ask/surveys/kinds/ranking/ranking-answer.ts'
import type { RankingQuestion } from '#app/features/ask/surveys/kinds/ranking/ranking.ts'
import { ANSWER_FIELD } from '#app/features/ask/surveys/question-frame.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface RankRowsProps {
  readonly question: RankingQuestion
  readonly typed: readonly string[]
  /** The row whose place was given before. */
  readonly wrong: number | undefined
}

/** Every answer in sight with a list of places beside it: works by touch, keyboard and voice, without scripts and without dragging (WCAG 2.5.7). */
export function RankRows({ question, typed, wrong }: RankRowsProps) {
  const { t } = useTranslator()
  const places = Array.from({ length: placesOf(question) }, (_, index) => index + 1)
  const chosen = inPlaces(question, typed)
  return (
    <>
      {question.options.map(({ code, text, picture }, at) => (
        <div key={code} className="tile rank">
          {picture && <Picture name={picture} />}
          <label className="tile-text" htmlFor={controlId(at)} data-read={code}><Localized text={text} /></label>
          <select id={controlId(at)} name={ANSWER_FIELD} defaultValue={chosen.find((choice) => choice.startsWith(`${code}:`)) ?? ''} aria-invalid={wrong === at ? true : undefined}>
            <option value="">{t('answering:kinds.ranking.none')}</option>
            {places.map((place) => <option key={place} value={placeOf(code, place)}>{place}</option>)}
          </select>
        </div>
      ))}
    </>
  )
}

/** What was typed with its places; codes alone stand in their order. */
function inPlaces(question: RankingQuestion, typed: readonly string[]): readonly string[] {
  const read = ranking.read(question, typed, '')
  return read.ok ? ranking.typed(question, read.value) : typed
}
