import { z } from 'zod'
import { ACTION_STATUSES } from '#app/features/ground/plan/plan.ts'

// The shape of plan.json.

const text = z.object({ en: z.string().min(1), pl: z.string().min(1), ur: z.string().min(1), ar: z.string().min(1) })
const day = z.union([z.object({ date: z.iso.date() }), z.object({ offsetDays: z.int() })])
const dashed = (written: unknown) => (typeof written === 'string' ? written.replaceAll('-', '_') : written)

const status = z.preprocess(dashed, z.enum(ACTION_STATUSES))

const point = z.object({
  period: z.string(), value: z.number().nullable(), count: z.int().nullish(), outOf: z.int().nullish(), missingReason: text.nullish(),
}).refine(({ value, missingReason }) => value !== null || missingReason, 'a missing figure needs its reason')

const gap = z.object({ group: text, groupValue: z.number(), comparison: text.nullable(), comparisonValue: z.number().nullable(), unit: z.enum(['percent', 'count']) })

const indicator = z.object({
  key: z.string(), kind: z.enum(['official', 'local', 'survey']), title: text, definition: z.string(), unit: z.enum(['percent', 'count']), outOf: z.int().nullish(),
  polarity: z.preprocess(dashed, z.enum(['higher_is_better', 'lower_is_better'])), baseline: z.object({ value: z.number(), period: z.string() }),
  target: z.object({ value: z.number(), period: z.string() }), base: z.int().nullish(), series: z.array(point).min(1), gap: gap.nullish(),
})

const action = z.object({
  code: z.string(), title: text, ownerRole: text, ownerOrganisation: z.string(), due: day.nullable(), dueText: text.nullish(), status,
  statusReason: text.nullable(), successMeasure: text, influenceOnly: z.boolean(), lastUpdate: day, update: text,
  milestones: z.array(z.object({ title: text, due: day.nullish(), state: z.enum(['done', 'next', 'later']) })).min(1),
})

const priority = z.object({ code: z.string(), title: text, childTitle: text, why: text, indicators: z.array(indicator), actions: z.array(action) })

export const planDocument = z.object({
  title: text, introduction: text, years: z.object({ from: z.int(), to: z.int() }),
  localities: z.array(z.object({ code: z.string(), name: z.string(), about: text })),
  organisations: z.array(z.object({ key: z.string(), name: z.string(), type: z.string(), statutoryPartner: z.boolean(), actionOwner: z.boolean(), partner: z.boolean() })),
  outcomes: z.array(z.object({ code: z.string(), title: text, childTitle: text, statutoryLimb: z.string(), priorities: z.array(priority) })),
})

export type PlanDocument = z.infer<typeof planDocument>
export type DocumentIndicator = z.infer<typeof indicator>
export type DocumentAction = z.infer<typeof action>
export type DocumentDay = z.infer<typeof day>
