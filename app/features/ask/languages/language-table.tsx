import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Status } from '#app/components/status.tsx'
import type { LanguageState, Progress } from '#app/features/ground/languages/language-state.server.ts'
import type { LanguageRow } from '#app/features/ground/languages/language-store.server.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

export interface LanguageWithState extends LanguageRow { readonly state: LanguageState; readonly mayBeOffered: boolean }

/** Every known language: how far its texts are, and whether readers are offered it. A button stands only where it would be obeyed. */
export function LanguageTable({ languages, mayChange }: { readonly languages: readonly LanguageWithState[]; readonly mayChange: boolean }) {
  const { t } = useTranslator()
  const head = ['language', 'present', 'checked', 'safety', 'offered', ...(mayChange ? ['act' as const] : [])] as const
  const rows = languages.map((one) => [
    <LanguageName key="language" language={one} />, percent(one.state.all.present, one.state.all), percent(one.state.all.checked, one.state.all), <Safety key="safety" of={one.state.safety} />,
    <Status key="offered" kind={one.offered ? 'done' : 'neutral'}>{one.offered ? t('languages:table.yes') : t('languages:table.no')}</Status>,
    ...(mayChange ? [<Change key="act" language={one} />] : []),
  ])
  return <DataTable caption={t('languages:table.caption')} head={head.map((column) => t(`languages:table.${column}`))} rows={rows} />
}

/** In English, and in its own name: a browser may know another one, or none. */
function LanguageName({ language: { tag, ownName, direction } }: { readonly language: LanguageRow }) {
  const { language } = useTranslator()
  return <>{languageName(tag, language.tag)}{tag !== language.tag && <> <bdi lang={tag} dir={direction}>{ownName}</bdi></>}</>
}

function Safety({ of: { wanted, present, checked } }: { readonly of: Progress }) {
  const { t } = useTranslator()
  if (present < wanted) return <Status kind="stopped">{t('languages:safety.missing', { count: wanted - present })}</Status>
  if (checked < wanted) return <Status kind="attention">{t('languages:safety.unchecked', { count: wanted - checked })}</Status>
  return <Status kind="done">{t('languages:safety.checked')}</Status>
}

function Change({ language: { tag, offered, mayBeOffered } }: { readonly language: LanguageWithState }) {
  const { t, language } = useTranslator()
  if (tag === 'en' || (!offered && !mayBeOffered)) return null
  const name = languageName(tag, language.tag)
  return (
    <form method="post">
      <input type="hidden" name="language" value={tag} />
      <Button kind="quiet" name="act" value={offered ? 'withdraw' : 'offer'}>{offered ? t('languages:table.withdraw', { language: name }) : t('languages:table.offer', { language: name })}</Button>
    </form>
  )
}

/** Rounded down: 100 % is all of them. */
function percent(part: number, { wanted }: Progress): string {
  return `${wanted === 0 ? 0 : Math.floor((part * 100) / wanted)} %`
}
