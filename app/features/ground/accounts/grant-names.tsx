import type { Grant } from '#app/features/ground/accounts/staff-policy.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

type Names = Readonly<Record<string, string>>

/** A role with the place it counts in: "Moderator – Northgate". `places` by `<scope>:<id>`. */
export function GrantName({ grant, places }: { readonly grant: Grant; readonly places: Names }) {
  const { t } = useTranslator()
  const role = t(`accounts:roles.${grant.role}`)
  if (grant.scopeType === 'partnership') return <>{role}</>
  return <>{t('accounts:scopes.in', { role, place: places[`${grant.scopeType}:${grant.scopeId ?? ''}`] ?? t(`accounts:scopes.${grant.scopeType}`) })}</>
}

export function GrantNames({ grants, places }: { readonly grants: readonly Grant[]; readonly places: Names }) {
  const { t } = useTranslator()
  if (grants.length === 0) return <>{t('accounts:account.none')}</>
  return <ul className="plain">{grants.map((grant) => <li key={`${grant.role} ${grant.scopeType} ${grant.scopeId ?? ''}`}><GrantName grant={grant} places={places} /></li>)}</ul>
}
