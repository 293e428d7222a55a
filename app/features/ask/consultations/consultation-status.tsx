import { Status, type StatusKind } from '#app/components/status.tsx'
import type { ConsultationState } from '#app/features/ask/consultations/consultation.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

const KINDS: Readonly<Record<ConsultationState, StatusKind>> = { coming: 'waiting', open: 'good', waiting: 'waiting', overdue: 'late', replied: 'done' }

export function ConsultationStatus({ state }: { readonly state: ConsultationState }) {
  const { t } = useTranslator()
  return <Status kind={KINDS[state]}>{t(`consultations:state.${state}`)}</Status>
}
