import { createContext, useContext, type ReactNode } from 'react'
import type { Language } from '#app/i18n/languages.ts'

/** What the server knows about the page it renders and every page's frame needs. */
export interface PageEnvironment {
  readonly nonce: string | undefined
  /** The HTTP status: an error state reaches the title through it (settled 41). */
  readonly status: number
  readonly demo: boolean
  /** Standard words or Easy Read, on every page (settled 22). */
  readonly format: 'standard' | 'easy'
  readonly languages: readonly Language[]
  /** The page's language is a machine's draft whose safety texts nobody has checked. */
  readonly draft?: boolean
  readonly pathAndQuery: string
  readonly styles: { readonly publicText: string; readonly publicHref: string; readonly officeHref: string; readonly readAloudHref: string }
  readonly scripts: { readonly publicHref: string }
}

const EnvironmentContext = createContext<PageEnvironment | undefined>(undefined)

export function PageEnvironmentProvider({ value, children }: { readonly value: PageEnvironment; readonly children: ReactNode }) {
  return <EnvironmentContext.Provider value={value}>{children}</EnvironmentContext.Provider>
}

export function usePageEnvironment(): PageEnvironment {
  const environment = useContext(EnvironmentContext)
  if (!environment) throw new Error('usePageEnvironment outside its provider')
  return environment
}
