import { z } from 'zod'
import { DATA_CLASSES } from '#app/features/ground/retention/registry.ts'
import { isLonger } from '#app/features/ground/retention/keep.ts'
import { longestFor } from '#app/features/ground/retention/default-keep.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A hold has a name, stops something, and is looked at again on a day. */
export const holdInput = z.object({
  name: z.string().default('').refine((text) => text !== '', 'retention:errors.name.missing').refine((text) => text.length <= 200, 'retention:errors.name.long'),
  dataClass: z.enum(['', ...DATA_CLASSES]).catch('').transform((value) => value === '' ? null : value),
  consultation: z.string().default('').transform((value) => value === '' ? null : value),
  reviewOn: z.string().default('').refine((day) => DAY.test(day) && !Number.isNaN(Date.parse(day)), 'retention:errors.reviewOn.missing'),
}).refine(({ dataClass, consultation }) => dataClass !== null || consultation !== null, { path: ['dataClass'], message: 'retention:errors.dataClass.missing' })
export type HoldInput = z.infer<typeof holdInput>

export const ruleInput = z.object({
  dataClass: z.enum(DATA_CLASSES),
  amount: z.string().default('').refine((text) => /^\d{1,4}$/.test(text) && Number(text) > 0, 'retention:errors.amount.missing').transform(Number),
  unit: z.enum(['days', 'months'], 'retention:errors.amount.missing'),
}).refine(({ dataClass, ...keep }) => !isLonger(keep, longestFor(dataClass)), { path: ['amount'], message: 'retention:errors.amount.long' })
