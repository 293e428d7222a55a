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

/** The address of the same search, from another entry on. */
export function searchAddress(path: string, { act, person, subject, from, to }: AuditQuery, before?: number): string {
  const wanted = { act, person, subject, from, to, before: before === undefined ? undefined : String(before) }
  const query = new URLSearchParams(Object.entries(wanted).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]))
  return query.size > 0 ? `${path}?${query.toString()}` : path
}
