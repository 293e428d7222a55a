import type { SurveyHere } from '#app/features/hear/answering/survey-here.ts'
import type { SurveyState } from '#app/enhance/survey/survey-state.ts'

/** What an own device keeps of a survey until it is sent (settled 8). A shared one keeps nothing. */
export interface Kept {
  readonly tag: string
  readonly lang: string
  readonly version: string
  readonly plain: boolean
  readonly state: SurveyState
  /** The server does not have all of this yet. */
  readonly unsaved: boolean
  /** "Send my answers" was pressed without a signal: they go as soon as there is one. */
  readonly sending: boolean
}

export interface DeviceStore {
  readonly read: () => Kept | undefined
  readonly write: (kept: Kept) => void
  readonly forget: () => void
}

/** The store of this survey on this device: memory's shadow on an own device, nothing at all on a shared one. */
export function deviceStore({ collector, device }: SurveyHere): DeviceStore {
  return device === 'own' ? ownStore(`sayback ${collector}`) : { read: () => undefined, write: () => undefined, forget: () => undefined }
}

function ownStore(name: string): DeviceStore {
  return {
    read: () => parsed(attempt(() => localStorage.getItem(name))),
    write: (kept) => { attempt(() => { localStorage.setItem(name, JSON.stringify(kept)) }) },
    forget: () => { attempt(() => { localStorage.removeItem(name) }); void forgetPages(name) },
  }
}

/** The surveys whose answers wait on this device for a signal, to be saved or to be sent. */
export function listWaiting(): readonly (readonly [collector: string, kept: Kept])[] {
  const names = attempt(() => Object.keys(localStorage)) ?? []
  return names.filter((name) => name.startsWith('sayback ')).flatMap((name) => {
    const kept = parsed(attempt(() => localStorage.getItem(name)))
    return kept?.sending || kept?.unsaved ? [[name.slice('sayback '.length), kept] as const] : []
  })
}

/** A browser may refuse storage: then this device is like a shared one. */
function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

function parsed(json: string | null | undefined): Kept | undefined {
  return json ? JSON.parse(json) as Kept : undefined // written by write alone
}

async function forgetPages(name: string): Promise<void> {
  if ('caches' in window) await caches.delete(name)
}
