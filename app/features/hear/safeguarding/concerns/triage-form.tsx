import { Button } from '#app/components/button.tsx'
import { Radios } from '#app/components/radios.tsx'
import { LEVELS } from '#app/features/hear/safeguarding/concerns/concern.ts'
import type { SeenConcern } from '#app/features/hear/safeguarding/concerns/see-concern.server.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

export interface ConcernFormProps {
  readonly concern: SeenConcern
  readonly typed: Typed
  readonly errors: readonly FieldError[]
}

/** How fast something has to happen: three words, no score (SEED-116). */
export function TriageForm({ concern, typed, errors }: ConcernFormProps) {
  const { t } = useTranslator()
  return (
    <form method="post" className="stack panel" aria-labelledby="triage-title">
      <h2 id="triage-title">{t('concerns:triage.title')}</h2>
      <input type="hidden" name="intent" value="triage" />
      <Radios name="level" legend={t('concerns:triage.legend')} chosen={typed['level']?.[0] ?? concern.level ?? undefined} error={errorOf(errors, 'level')}
        options={LEVELS.map((value) => ({ value, label: t(`concerns:level.${value}`), hint: t(`concerns:levelHint.${value}`) }))} />
      <div><Button>{t('concerns:triage.button')}</Button></div>
    </form>
  )
}
