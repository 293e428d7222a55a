import { z } from 'zod'

const LONGEST = 10_000

/** What is posted on the page of a text: which button, and what was typed beside it. */
export const contributionAct = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('read') }),
  z.object({ intent: z.literal('skip') }),
  z.object({ intent: z.literal('concern') }),
  z.object({ intent: z.literal('translate'), translation: z.string('reading:errors.translation.missing').min(1, 'reading:errors.translation.missing').max(LONGEST, 'reading:errors.translation.long') }),
  z.object({ intent: z.literal('redact'), redacted: z.string('reading:errors.redacted.missing').min(1, 'reading:errors.redacted.missing').max(LONGEST, 'reading:errors.redacted.long') }),
])
export type ContributionInput = z.infer<typeof contributionAct>
