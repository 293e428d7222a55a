import type { Db } from '#db/database.ts'
import type { Grant } from '#app/features/ground/accounts/staff-policy.ts'

/** A place a role can be given for. `value` is `<scope>:<id>`, as a form says it. */
export interface Place {
  readonly value: string
  readonly scopeType: Grant['scopeType']
  readonly name: string
}

/** Every place there is, the whole partnership first. */
export async function listPlaces(db: Db): Promise<Place[]> {
  const localities = await db.selectFrom('group').select(['id', 'name']).where('kind', '=', 'locality').orderBy('position').limit(200).execute()
  const organisations = await listOrganisations(db)
  const consultations = await db.selectFrom('consultation').select(['id', 'title as name']).orderBy('opensOn', 'desc').limit(200).execute()
  return [
    { value: 'partnership:', scopeType: 'partnership', name: '' },
    ...placesOf('locality', localities), ...placesOf('organisation', organisations), ...placesOf('consultation', consultations),
  ]
}

/** The names of the places of these grants by `<scope>:<id>`; a place that is gone has none. */
export async function listPlaceNames(db: Db, grants: readonly Grant[]): Promise<Readonly<Record<string, string>>> {
  if (grants.every(({ scopeType }) => scopeType === 'partnership')) return {}
  const asked = grants.map(placeOf)
  return Object.fromEntries((await listPlaces(db)).filter(({ value }) => asked.includes(value)).map(({ value, name }) => [value, name]))
}

export function placeOf({ scopeType, scopeId }: Pick<Grant, 'scopeType' | 'scopeId'>): string {
  return `${scopeType}:${scopeId ?? ''}`
}

function placesOf(scopeType: Grant['scopeType'], rows: readonly { readonly id: string; readonly name: string }[]): Place[] {
  return rows.map(({ id, name }) => ({ value: `${scopeType}:${id}`, scopeType, name }))
}

export async function listOrganisations(db: Db): Promise<{ id: string; name: string }[]> {
  return db.selectFrom('organisation').select(['id', 'name']).orderBy('position').limit(500).execute()
}
