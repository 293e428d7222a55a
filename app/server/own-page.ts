import { paths } from '#app/paths.ts'

const HERE = 'http://here.invalid'

/**
 * The page somebody was on, as an address of our own in this language, without the format it may have asked for;
 * the first page where it is anything else. Nothing a form brings may lead away from this site.
 */
export function ownPage(asked: string | undefined, lang: string): string {
  if (asked === undefined || !asked.startsWith('/') || !URL.canParse(asked, HERE)) return paths.home(lang)
  const url = new URL(asked, HERE)
  if (url.origin !== HERE || url.pathname.split('/')[1] !== lang || url.pathname === paths.format(lang)) return paths.home(lang)
  url.searchParams.delete('format')
  return url.pathname + url.search
}
