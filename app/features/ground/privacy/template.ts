/** Documents of OPS-09, each with the fields that somebody fills in. */
export const TEMPLATES = {
  dpia: ['what', 'why', 'whose', 'data', 'basis', 'necessity', 'consulted', 'risks', 'measures', 'leftRisk', 'advice'],
  childrensNotice: ['text7', 'text11', 'textAdult', 'checkedWith'],
  safeguardingProtocol: ['lead', 'outOfHours', 'thresholds', 'flags', 'allegations', 'records', 'training'],
  moderationPolicy: ['rules', 'when', 'outcomes', 'appeals', 'moderators'],
  retentionSchedule: ['ownRules', 'archive', 'elsewhere'],
  illegalContent: ['service', 'harms', 'likelihood', 'measures', 'leftRisk'],
  childrensRisk: ['service', 'ages', 'harms', 'likelihood', 'measures', 'leftRisk'],
  eqia: ['what', 'groups', 'evidence', 'impact', 'measures', 'monitoring'],
  ropa: ['controllers', 'why', 'whose', 'data', 'recipients', 'transfers', 'retention', 'security'],
  appropriatePolicy: ['conditions', 'principles', 'retention', 'elsewhere'],
  incidentPlan: ['roles', 'detect', 'first', 'tell', 'after'],
  accessibility: ['testedOn', 'testedBy', 'testedHow', 'problems', 'plans', 'contact', 'answerDays'],
} as const

export type TemplateKind = keyof typeof TEMPLATES
export type TemplateField = (typeof TEMPLATES)[TemplateKind][number]

/** What somebody wrote into the fields; one that is not there is empty. */
export type FilledIn = Readonly<Partial<Record<TemplateField, string>>>

export const TEMPLATE_KINDS: readonly TemplateKind[] = ['dpia', 'childrensNotice', 'safeguardingProtocol', 'moderationPolicy', 'retentionSchedule', 'illegalContent', 'childrensRisk', 'eqia', 'ropa', 'appropriatePolicy', 'incidentPlan', 'accessibility']

/** The kind of this name, if there is one. */
export function findKind(name: string | undefined): TemplateKind | undefined {
  return TEMPLATE_KINDS.find((kind) => kind === name)
}

/** How far a document is: a template nobody has completed is never called done. */
export function stateOf(completed: { readonly reviewOn: string | null } | undefined, draft: object | undefined, today: string): 'empty' | 'draft' | 'completed' | 'late' {
  if (!completed) return draft ? 'draft' : 'empty'
  return completed.reviewOn !== null && completed.reviewOn < today ? 'late' : 'completed'
}
