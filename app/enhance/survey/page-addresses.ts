import type { SurveyHere } from '#app/features/hear/answering/survey-here.ts'
import { surveyPaths as paths } from '#app/paths.ts'

type Place = Pick<SurveyHere, 'lang' | 'collector'>

/** The address of a page: every step has its own, the one the server would have shown it under. */
export function addressOf({ lang, collector }: Place, page: string): string {
  switch (page) {
    case 'help': return paths.carryOn(lang, collector)
    case 'check':
    case 'waiting':
    case 'closed': return paths.check(lang, collector)
    case 'access': return paths.accessCode(lang, collector)
    case 'thank-you': return paths.thankYou(lang, collector)
    default: return paths.question(lang, collector, page)
  }
}

/** The page an address of this survey stands for; undefined for any other address. */
export function pageAt({ lang, collector }: Place, pathname: string): string | undefined {
  const start = paths.go(lang, collector)
  if (!pathname.startsWith(`${start}/`)) return undefined
  const rest = pathname.slice(start.length + 1)
  if (rest === 'help' || rest === 'check' || rest === 'thank-you') return rest
  return /^questions\/([A-Z][A-Z0-9]*)$/.exec(rest)?.[1]
}
