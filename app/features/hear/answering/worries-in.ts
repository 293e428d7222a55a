import type { DraftContent } from '#app/features/hear/answering/draft.ts'
import type { RiskMatcher } from '#app/features/hear/safeguarding/risk/match-phrases.ts'

/** True when the lists find something in what is typed so far, checked or not: then the help page comes (SAFE-04). */
export function worriesIn({ answers, unchecked }: Pick<DraftContent, 'answers' | 'unchecked'>, language: string, { find }: RiskMatcher): boolean {
  const texts = Object.values(answers).flatMap((answer) => answer.is === 'text' ? [answer.text] : [])
  return [...texts, ...Object.values(unchecked).flat()].some((text) => text.length > 2 && find(text, language) !== undefined)
}
