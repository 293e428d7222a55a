import type { Face } from '#app/features/ask/surveys/kinds/faces/faces.ts'

/** Drawn by us: every face the same size and weight, no red or green, mouth and brows only. The words beside it say what it means. */
export function FacePicture({ face }: { readonly face: Face }) {
  const { mouth, brows } = FEATURES[face]
  return (
    <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false" className="face">
      <circle cx="32" cy="32" r="29" />
      <path className="face-line" d={brows} />
      <circle className="face-eye" cx="22" cy="27" r="3" />
      <circle className="face-eye" cx="42" cy="27" r="3" />
      <path className="face-line" d={mouth} />
    </svg>
  )
}

const EVEN = 'M17 18h9M38 18h9'
const RAISED = 'M17 18q5-4 9-1M38 17q4-3 9 1'

const FEATURES: Record<Face, { mouth: string; brows: string }> = {
  glad: { mouth: 'M18 40q14 14 28 0', brows: RAISED },
  calm: { mouth: 'M20 44h24', brows: EVEN },
  unhappy: { mouth: 'M20 48q12-11 24 0', brows: 'M17 20l9-4M38 16l9 4' },
  p1: { mouth: 'M22 43q10 3 20 0', brows: EVEN },
  p2: { mouth: 'M21 42q11 6 22 0', brows: EVEN },
  p3: { mouth: 'M20 41q12 10 24 0', brows: EVEN },
  p4: { mouth: 'M19 40q13 14 26 0', brows: RAISED },
  p5: { mouth: 'M17 38q15 22 30 0Z', brows: RAISED },
}
