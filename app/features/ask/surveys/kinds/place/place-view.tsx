import { mapOf } from '#app/features/ask/surveys/kinds/place/map-areas.ts'
import type { PlaceQuestion } from '#app/features/ask/surveys/kinds/place/place.ts'
import { OptionTile } from '#app/features/ask/surveys/option-tile.tsx'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

/**
 * A list and a map that are the same choice. An area is drawn inside the label of its answer and put over the map by the style sheet:
 * so pressing it chooses, without scripts, and what is chosen, pointed at or focused shows in both. The map says nothing the list does not.
 */
export function PlaceView({ question, typed, problem, caption }: QuestionViewProps<PlaceQuestion>) {
  const map = mapOf(question)
  return (
    <GroupFrame caption={caption} question={question} problem={problem}>
      <div className={map ? 'place-choice' : 'tiles'}>
        {map && <svg className="map" viewBox={map.viewBox} aria-hidden="true" focusable="false">{map.areas.map(({ code, points }) => <polygon key={code} points={points} />)}</svg>}
        {question.options.map((option, index) => {
          const area = map?.areas.find(({ code }) => code === option.code)
          return (
            <OptionTile key={option.code} type="radio" option={option} typed={typed} first={index === 0} >
              {area && <span className="map-number" aria-hidden="true">{area.number}</span>}
              {map && area && (
                <svg className="map" viewBox={map.viewBox} aria-hidden="true" focusable="false">
                  <polygon points={area.points} />
                  <text x={area.middle[0]} y={area.middle[1]} dominantBaseline="central" textAnchor="middle">{area.number}</text>
                </svg>
              )}
            </OptionTile>
          )
        })}
      </div>
    </GroupFrame>
  )
}
