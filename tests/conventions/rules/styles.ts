import type { Source } from '#tests/conventions/sources.ts'

const PHYSICAL = /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-\w+)?|left|right|top|bottom|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)\s*:/
const PHYSICAL_VALUE = /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/
const FOREIGN = /url\(\s*["']?(?:https?:)?\/\//

/** Styles that would not turn round in Arabic and Urdu, or that fetch from elsewhere. */
export function checkStyles(sources: readonly Source[]): readonly string[] {
  return sources.filter(({ path }) => path.endsWith('.css')).flatMap(({ path, text }) =>
    withoutComments(text).split('\n').flatMap((line, index) => {
      const wrong = wrongLine(line)
      return wrong ? [`${path}:${index + 1} ${wrong}`] : []
    }))
}

function wrongLine(line: string): string | undefined {
  if (FOREIGN.test(line)) return 'fetches from another address'
  if (line.trimStart().startsWith('@')) return undefined // media and container queries know widths only
  const found = PHYSICAL.exec(line)?.[1] ?? PHYSICAL_VALUE.exec(line)?.[0]
  return found && `physical: ${found}`
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
}
