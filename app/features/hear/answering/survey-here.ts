/** What a page tells the script that steps through the survey on the device (settled 24). Nothing of anybody's answers. */
export interface SurveyHere {
  readonly collector: string
  readonly lang: string
  readonly version: string
  readonly tag: string
  readonly format: 'standard' | 'easy'
  readonly device: 'own' | 'shared'
  /** True while nothing has been answered under this draft: there is nothing to fetch. */
  readonly fresh: boolean
  /** False when the draft carries more than answers (a one-time code): then the server looks at it before it writes. */
  readonly plain: boolean
}

/** What the device has to know of a survey besides its pages: rules without words, and the few words it says itself. */
export interface SurveyRules {
  readonly questions: readonly unknown[]
  readonly messages: Readonly<Record<string, string>>
}
