import { AUDIENCES, helplinesFor, type Audience, type Helpline } from '#app/features/ground/duty/helpline.ts'

/** Who reads the page of help, as far as the way in they came from says it. */
export interface HelpReader {
  readonly audience?: Audience | undefined
  readonly locality?: string | undefined
  readonly language: string
}

/** A helpline for some places or with some languages; without either it is for everywhere and everybody. */
type Placed = Helpline & { readonly localities?: readonly string[]; readonly languages?: readonly string[] }

/** The parts of the page: the reader's own first, the others after it. */
export interface HelpSection { readonly audience: Audience; readonly own: boolean; readonly helplines: readonly Helpline[] }

/** Lines of another place are left out when the reader's is known; lines that speak the reader's language come first. */
export function helpSections(helplines: readonly Placed[], reader: HelpReader): readonly HelpSection[] {
  const near = helplines.filter(({ localities = [] }) => localities.length === 0 || reader.locality === undefined || localities.includes(reader.locality))
  const spoken = (line: Placed) => line.languages?.includes(reader.language) ? 0 : 1
  const ordered = [...near].sort((one, other) => spoken(one) - spoken(other))
  const audiences = reader.audience === undefined ? AUDIENCES : [reader.audience, ...AUDIENCES.filter((audience) => audience !== reader.audience)]
  return audiences.map((audience) => ({ audience, own: audience === reader.audience, helplines: helplinesFor(ordered, audience) })).filter((section) => section.helplines.length > 0)
}

/** What may worry somebody, in words of their own, and whom of the known lines it leads to, best first. */
export const WORRIES = [
  { key: 'hurt', lines: ['childline', 'nspcc'] },
  { key: 'feelings', lines: ['shout', 'samaritans', 'nhs-111', 'childline'] },
  { key: 'touch', lines: ['childline', 'nspcc'] },
  { key: 'home', lines: ['childline'] },
  { key: 'bullying', lines: ['childline'] },
  { key: 'friend', lines: ['childline', 'nspcc'] },
] as const satisfies readonly { readonly key: string; readonly lines: readonly string[] }[]

const SHORT = 2

/** The first lines for a worry that this reader may use; the first of their own where none is named (SEED-122). */
export function linesForWorry(lines: readonly string[], sections: readonly HelpSection[]): readonly Helpline[] {
  const known = [...new Map(sections.flatMap((section) => section.helplines.map((line) => [line.key, line] as const))).values()]
  const own = sections[0]?.helplines ?? []
  const named = lines.flatMap((key) => known.filter((line) => line.key === key && (!sections[0]?.own || own.includes(line))))
  return (named.length > 0 ? named : own).slice(0, SHORT)
}
