import { z } from 'zod'

const text = z.string().trim().min(1).max(100).optional().catch(undefined)
const day = z.iso.date().optional().catch(undefined)

/** What the address of the audit trail asks for. What cannot be is left out. */
export const auditSearch = z.object({
  act: text, person: text, subject: text, from: day, to: day,
  before: z.coerce.number().int().positive().optional().catch(undefined),
  check: z.literal('1').optional().catch(undefined),
})
export type AuditQuery = z.infer<typeof auditSearch>
