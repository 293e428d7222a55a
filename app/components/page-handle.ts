import type { Translator } from '#app/i18n/translator.ts'

/** What a route tells the frame around it: `export const handle: PageHandle<typeof loader> = { … }`. */
export interface PageHandle<Data = unknown> {
  /** The page's title without the site's name. `data` is undefined when the loader threw. */
  readonly title: (t: Translator, data: Data | undefined) => string
  /** Entry pages carry their styles in the page, one round trip (settled 45); later pages take them from the cache. */
  readonly styles?: (data: Data | undefined) => 'inline' | 'inline, then all' | undefined
  /** A page with a form renders its own language switcher as submit buttons (settled 23). */
  readonly switcher?: 'own'
  /** Tags of the languages this page is offered in, where these are not all. */
  readonly languages?: (data: Data | undefined) => readonly string[] | undefined
  /** Word on `<body>` for larger type and more air: the 7–8 edition. */
  readonly size?: (data: Data | undefined) => 'large' | undefined
}
