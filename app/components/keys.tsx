import { useEffect, useSyncExternalStore } from 'react'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** What a key does: the key as `KeyboardEvent.key` says it, in lower case. */
export type KeyActs = Readonly<Record<string, () => void>>

/**
 * Single keys of the office. They rest while somebody types, with Ctrl, Alt or Meta held, while a key is held down,
 * and when turned off in this browser: speech input sends letters nobody meant (WCAG 2.1.4).
 */
export function useKeys(acts: KeyActs): void {
  const on = useKeysOn()
  useEffect(() => {
    if (!on) return undefined
    const press = (event: KeyboardEvent) => {
      const act = acts[event.key.toLowerCase()]
      if (!act || event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => { document.removeEventListener('keydown', press) }
  }, [acts, on])
}

/** The key beside the button that does the same. The button's name stays the button's. */
export function KeyHint({ name }: { readonly name: string }) {
  return useKeysOn() ? <kbd className="keys" aria-hidden="true">{name}</kbd> : null
}

export function KeysSwitch() {
  const { t } = useTranslator()
  const on = useKeysOn()
  return (
    <div className="keys-switch" role="group" aria-label={t('office:keys.title')}>
      {!on && <p className="quiet">{t('office:keys.off')}</p>}
      <button type="button" className="button button-quiet" onClick={() => { turn(!on) }}>{on ? t('office:keys.turnOff') : t('office:keys.turnOn')}</button>
    </div>
  )
}

const NAME = 'office-keys'
const CHANGED = 'office-keys-changed'

function useKeysOn(): boolean {
  return useSyncExternalStore(listen, () => localStorage.getItem(NAME) !== 'off', () => true)
}

function turn(on: boolean): void {
  if (on) localStorage.removeItem(NAME)
  else localStorage.setItem(NAME, 'off')
  dispatchEvent(new Event(CHANGED))
}

function listen(changed: () => void): () => void {
  addEventListener(CHANGED, changed)
  return () => { removeEventListener(CHANGED, changed) }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'))
}
