import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { GrantName } from '#app/features/ground/accounts/grant-names.tsx'
import { ROLES } from '#app/features/ground/accounts/staff-policy.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { MemberPage } from './load-member.server.ts'

interface RolesProps {
  readonly page: MemberPage
  readonly errors: readonly FieldError[]
  readonly typed: Typed
  readonly own: boolean
}

export function Roles({ page: { account, places }, errors, typed, own }: RolesProps) {
  const { t } = useTranslator()
  const names = Object.fromEntries(places.map(({ value, name }) => [value, name]))
  return (
    <section className="stack" aria-labelledby="roles">
      <h2 id="roles" tabIndex={-1}>{t('accounts:member.roles')}</h2>
      {account.grants.length === 0 && <p>{t('accounts:member.noRoles')}</p>}
      <Form method="post">
        <ul className="plain stack">
          {account.grants.map((grant) => (
            <li key={grant.id} className="cluster">
              <span><GrantName grant={grant} places={names} /></span>
              {!own && <button className="button button-quiet" name="take" value={grant.id} aria-describedby="signed-out">{t('accounts:member.remove')}<span className="visually-hidden"> {t(`accounts:roles.${grant.role}`)}</span></button>}
            </li>
          ))}
        </ul>
      </Form>
      {!own && <Give places={places} errors={errors} typed={typed} />}
    </section>
  )
}

function Give({ places, errors, typed }: Pick<MemberPage, 'places'> & Pick<RolesProps, 'errors' | 'typed'>) {
  const { t } = useTranslator()
  const field = (id: string) => ({ id, defaultValue: typed[id]?.[0], error: errorOf(errors, id) })
  const roles = [{ value: '', label: '' }, ...ROLES.map((role) => ({ value: role, label: t(`accounts:roles.${role}`) }))]
  const where = places.map(({ value, scopeType, name }) => ({ value, label: scopeType === 'partnership' ? t('accounts:scopes.partnership') : `${t(`accounts:scopes.${scopeType}`)}: ${name}` }))
  return (
    <Form method="post" className="stack panel">
      <SelectField {...field('role')} label={t('accounts:member.role')} options={roles} />
      <SelectField {...field('place')} label={t('accounts:member.place')} options={where} />
      <p className="hint" id="signed-out">{t('accounts:member.signedOut')}</p>
      <Button kind="quiet" name="act" value="give">{t('accounts:member.add')}</Button>
    </Form>
  )
}
