import { z } from 'zod'

/** What the address of the audit trail asks for. */
export const auditSearch = z.object({
  act: z.string().max(100).optional().catch(undefined).transform((act) => act || undefined),
  before: z.coerce.number().int().positive().optional().catch(undefined),
  check: z.literal('1').optional().catch(undefined),
})
