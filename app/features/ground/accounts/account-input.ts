import { z } from 'zod'
import type { Place } from '#app/features/ground/accounts/place-store.server.ts'
import { nameField } from '#app/features/ground/accounts/set-up-input.ts'
import { emailField } from '#app/features/ground/accounts/sign-in-input.ts'
import { countsIn, ROLES, type Grant } from '#app/features/ground/accounts/staff-policy.ts'

export const ACCOUNT_LISTS = ['languages'] as const

const day = z.string().trim().transform((typed) => typed === '' ? null : typed).pipe(z.iso.date('accounts:errors.day.wrong').nullable())

export function newAccountInput(organisations: readonly string[]) {
  return z.object({ displayName: nameField, email: emailField, organisationId: organisationField(organisations) })
}
export type NewAccount = z.infer<ReturnType<typeof newAccountInput>>

/** Details of an account. A day on which something runs out stands after the day it was done. */
export function detailsInput(organisations: readonly string[], known: readonly string[]) {
  return z.object({
    displayName: nameField, organisationId: organisationField(organisations),
    email: z.string().default('').transform((typed) => typed.trim() === '' ? null : typed).pipe(emailField.nullable()),
    languages: z.array(z.string()).refine((tags) => tags.every((tag) => known.includes(tag)), 'accounts:errors.languages.unknown'),
    vettedOn: day, vettingExpiresOn: day, trainedOn: day, trainingExpiresOn: day,
  }).superRefine((typed, context) => {
    for (const [from, to] of [['vettedOn', 'vettingExpiresOn'], ['trainedOn', 'trainingExpiresOn']] as const) {
      const [begin, end] = [typed[from], typed[to]]
      if (begin !== null && end !== null && end <= begin) context.addIssue({ code: 'custom', path: [to], message: 'accounts:errors.day.order' })
    }
  })
}
export type AccountDetails = z.infer<ReturnType<typeof detailsInput>>

/** A role and its place. Not every role counts in every kind of place. */
export function grantInput(places: readonly Pick<Place, 'value'>[]) {
  return z.object({
    role: z.enum(ROLES, { error: 'accounts:errors.role.missing' }),
    place: z.string().refine((value) => places.some((place) => place.value === value), 'accounts:errors.place.missing'),
  }).refine(({ role, place }) => countsIn(role, splitPlace(place)[0]), { path: ['place'], message: 'accounts:errors.place.countsNowhere' })
    .transform(({ role, place }): Grant => {
      const [scopeType, scopeId] = splitPlace(place)
      return { role, scopeType, scopeId }
    })
}

function splitPlace(place: string): [Grant['scopeType'], string | null] {
  const at = place.indexOf(':')
  const scope = (['locality', 'organisation', 'consultation'] as const).find((known) => known === place.slice(0, at))
  return scope === undefined ? ['partnership', null] : [scope, place.slice(at + 1)]
}

function organisationField(organisations: readonly string[]) {
  return z.string().default('').transform((typed) => typed === '' ? null : typed)
    .refine((typed) => typed === null || organisations.includes(typed), 'accounts:errors.organisation.unknown')
}
