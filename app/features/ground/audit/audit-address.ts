import type { AuditQuery } from '#app/features/ground/audit/audit-input.ts'

/** The address of the same search, from another entry on. */
export function searchAddress(path: string, { act, person, subject, from, to }: AuditQuery, before?: number): string {
  const wanted = { act, person, subject, from, to, before: before === undefined ? undefined : String(before) }
  const query = new URLSearchParams(Object.entries(wanted).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]))
  return query.size > 0 ? `${path}?${query.toString()}` : path
}
