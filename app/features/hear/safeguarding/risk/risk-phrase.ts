/** What a phrase is about, most urgent first. `everyday` are harmless sayings that hold a worrying phrase inside them. */
export const RISK_CATEGORIES = ['suicide', 'sexual', 'self-harm', 'home', 'exploitation', 'running-away', 'neglect', 'adult', 'tell', 'bullying'] as const
export type RiskCategory = (typeof RISK_CATEGORIES)[number]
export const EVERYDAY = 'everyday'
export const PHRASE_CATEGORIES = [...RISK_CATEGORIES, EVERYDAY] as const
export type PhraseCategory = (typeof PHRASE_CATEGORIES)[number]

export interface RiskPhrase {
  readonly id: string
  readonly language: string
  readonly phrase: string
  readonly category: PhraseCategory
}

/** What stands in `flag_reason` of a text that a phrase lifted: which kind of worry, never a word of the text. */
export function phrasesReason(category: RiskCategory): string {
  return `phrases:${category}`
}

/** The kind of worry in a `flag_reason`; undefined for any other reason. */
export function categoryOfReason(reason: string | null): RiskCategory | undefined {
  return RISK_CATEGORIES.find((category) => reason === phrasesReason(category))
}
