import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Radios } from '#app/components/radios.tsx'
import { Status } from '#app/components/status.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { DutyGapText } from '#app/features/ground/duty/duty-gap-text.tsx'
import type { DutyPage } from '#app/features/ground/duty/duty-page.ts'
import { ExpectedTextsLine } from '#app/features/ground/duty/expected-texts.tsx'
import { PAUSE_REASONS } from '#app/features/ground/duty/pause.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { formatDay, formatList } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface Props { readonly page: DutyPage; readonly typed: Typed | undefined; readonly errors: readonly FieldError[] }

/** What is missing, what nobody reads, and how much comes in for the hours there are (SAFE-02). */
export function Readiness({ page }: { readonly page: DutyPage }) {
  const { t, language } = useTranslator()
  return (
    <>
      {page.gaps.length > 0 && <Notice tone="warning" title={t('duty:gaps.title')}><ul>{page.gaps.map((gap) => <li key={gap.is}><DutyGapText gap={gap} /></li>)}</ul></Notice>}
      {page.gaps.length === 0 && <p><Status kind="done">{t('duty:gaps.none')}</Status></p>}
      {page.nobodyReads.length > 0 && <Notice tone="warning"><p>{t('duty:nobodyReads', { list: formatList(page.nobodyReads.map((tag) => languageName(tag, language.tag)), language.tag) })}</p></Notice>}
      <ExpectedTextsLine texts={page.texts} />
    </>
  )
}

/** The words that stand on every screen where somebody decides about a text, and how long texts may wait. */
export function ThresholdsAndTimes({ page, typed, errors }: Props) {
  const { t } = useTranslator()
  if (!page.mayManage) return null
  return (
    <section className="stack">
      <h2>{t('duty:thresholds.title')}</h2>
      <form method="post" className="panel stack">
        <TextArea id="thresholds" rows={8} label={t('duty:thresholds.label')} hint={t('duty:thresholds.hint')} defaultValue={typed?.['thresholds']?.[0] ?? page.thresholds?.text} error={errorOf(errors, 'thresholds')} />
        <TextField id="link" label={t('duty:thresholds.linkLabel')} defaultValue={typed?.['link']?.[0] ?? page.thresholds?.link ?? undefined} error={errorOf(errors, 'link')} />
        <Button name="act" value="thresholds">{t('duty:save')}</Button>
      </form>
      <h2>{t('duty:rules.title')}</h2>
      <form method="post" className="panel stack">
        <p>{t('duty:rules.intro')}</p>
        <TextField id="flaggedMinutes" inputMode="numeric" label={t('duty:rules.flagged')} defaultValue={typed?.['flaggedMinutes']?.[0] ?? String(page.rules.flaggedMinutes)} error={errorOf(errors, 'flaggedMinutes')} />
        <TextField id="escalateMinutes" inputMode="numeric" label={t('duty:rules.escalate')} defaultValue={typed?.['escalateMinutes']?.[0] ?? String(page.rules.escalateMinutes)} error={errorOf(errors, 'escalateMinutes')} />
        <Button name="act" value="rules">{t('duty:save')}</Button>
      </form>
    </section>
  )
}

/** Surveys and spaces that children meet: safeguarding signs each before it opens (SEED-111). */
export function SignOffs({ page }: { readonly page: DutyPage }) {
  const { t, language } = useTranslator()
  return (
    <section className="stack">
      <h2>{t('duty:signOffs.title')}</h2>
      <p>{t('duty:signOffs.intro')}</p>
      {page.toSign.length > 0 && (
        <DataTable caption={t('duty:signOffs.title')} head={[t('duty:signOffs.what'), t('duty:signOffs.state')]}
          rows={page.toSign.map(({ subject, title, signedOn }) => [
            <Localized key="title" as="span" text={title} />,
            signedOn ? <Status key="state" kind="done">{t('duty:signOffs.signed', { day: formatDay(signedOn, language.tag) })}</Status> : <SignIt key="sign" subject={subject} maySign={page.maySign} />,
          ])} />
      )}
    </section>
  )
}

function SignIt({ subject, maySign }: { readonly subject: string; readonly maySign: boolean }) {
  const { t } = useTranslator()
  if (!maySign) return <Status kind="attention">{t('duty:signOffs.open')}</Status>
  return (
    <form method="post">
      <input type="hidden" name="subject" value={subject} />
      <Button kind="quiet" name="act" value="signOff">{t('duty:signOffs.sign')}</Button>
    </form>
  )
}

/** The one switch for an election, a child's death, a serious incident (settled 20). */
export function PauseSwitch({ page, errors }: Omit<Props, 'typed'>) {
  const { t, language } = useTranslator()
  if (page.pause) {
    return (
      <Notice tone="warning" title={t('duty:pause.on', { day: formatDay(page.pause.since, language.tag), reason: t(`duty:pause.reasons.${page.pause.reason}`) })}>
        <p>{t('duty:pause.effect')}</p>
        {page.mayManage && <form method="post"><Button name="act" value="resume">{t('duty:pause.resume')}</Button></form>}
      </Notice>
    )
  }
  if (!page.mayManage) return null
  return (
    <section className="stack">
      <h2>{t('duty:pause.title')}</h2>
      <form method="post" className="panel stack">
        <p>{t('duty:pause.intro')}</p>
        <Radios name="pauseReason" legend={t('duty:pause.legend')} chosen="" error={errorOf(errors, 'pauseReason')} options={PAUSE_REASONS.map((reason) => ({ value: reason, label: t(`duty:pause.reasons.${reason}`) }))} />
        <Button kind="danger" name="act" value="pause">{t('duty:pause.button')}</Button>
      </form>
    </section>
  )
}
