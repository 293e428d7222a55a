import type { ReactNode, RefObject } from 'react'
import { Button, type ButtonKind } from '#app/components/button.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import { KeyHint } from '#app/components/keys.tsx'
import { Notice } from '#app/components/notice.tsx'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import type { OpenedText } from '#app/features/hear/contributions/open-text.server.ts'

interface ReadingActsProps {
  readonly text: OpenedText
  /** The form of "read": the key R sends it. */
  readonly readForm: RefObject<HTMLFormElement>
}

/** What a reader decides about a text: one button, or one key, when nothing has to be done. */
export function ReadingActs({ text, readForm }: ReadingActsProps) {
  const { t } = useTranslator()
  if (text.withSafeguarding) return <Notice tone="info"><p>{t('reading:act.withSafeguarding')}</p></Notice>
  return (
    <section className="stack" aria-labelledby="acts-title">
      <h2 id="acts-title">{t('reading:act.legend')}</h2>
      <Reading text={text} readForm={readForm} />
      <Concerns id={text.id} />
    </section>
  )
}

function Reading({ text, readForm }: ReadingActsProps) {
  const { t, language } = useTranslator()
  if (text.readState === 'read') return <p>{t('reading:act.alreadyRead')}</p>
  if (!text.understood) return <Notice tone="warning"><p>{t('reading:act.cannotRead', { language: languageName(text.language, language.tag) })}</p></Notice>
  return (
    <Act intent="read" kind={text.flag === 'flagged' ? 'quiet' : 'primary'} form={readForm} hint={t('reading:act.readHint')} shortcut="R">
      {t('reading:act.read')}
    </Act>
  )
}

function Concerns({ id }: { readonly id: string }) {
  const { t } = useTranslator()
  return (
    <>
      <p><strong>{t('reading:act.danger')}</strong></p>
      <Act intent="concern" kind="danger">{t('reading:act.concern')}</Act>
      <p><ButtonLink kind="quiet" href={paths.office.passOnAllegation(id)}>{t('reading:act.allegation')}</ButtonLink></p>
      <p className="hint">{t('reading:act.allegationHint')}</p>
    </>
  )
}

interface ActProps {
  readonly intent: string
  readonly kind?: ButtonKind
  readonly hint?: string
  readonly shortcut?: string
  readonly form?: RefObject<HTMLFormElement>
  readonly children: ReactNode
}

function Act({ intent, kind = 'primary', hint, shortcut, form, children }: ActProps) {
  return (
    <form method="post" ref={form} className="stack">
      <input type="hidden" name="intent" value={intent} />
      <div className="cluster"><Button kind={kind}>{children}</Button>{shortcut && <KeyHint name={shortcut} />}</div>
      {hint && <p className="hint">{hint}</p>}
    </form>
  )
}
