import { z } from 'zod'
import { localizedFrom, typedLocalized } from '#app/forms/localized-input.ts'
import type { Typed } from '#app/forms/parse-form.ts'
import type { Language } from '#app/i18n/languages.ts'
import { segmentName } from '#app/features/understand/themes/segment-name.ts'
import type { Theme } from '#app/features/understand/themes/theme.ts'
import type { EvidenceChoice } from '#app/features/understand/themes/choose-evidence.server.ts'
import type { ThemeChoices, ThemeLinks, ThemeText } from '#app/features/understand/themes/theme-links-store.server.ts'

export const THEME_LISTS = ['alsoHeardIn', 'codes', 'priorities'] as const

/** The form of a theme. Titles in further languages are the fields it does not name. */
export const themeInput = z.object({
  title: z.string().min(1, 'themes:errors.title.missing').max(200, 'themes:errors.title.tooLong'),
  finding: z.string().min(1, 'themes:errors.finding.missing').max(4000, 'themes:errors.text.tooLong'),
  consultation: z.string().min(1, 'themes:errors.consultation.missing'),
  alsoHeardIn: z.array(z.string()), codes: z.array(z.string()), priorities: z.array(z.string()),
}).catchall(z.string().max(4000, 'themes:errors.text.tooLong'))

/** What is to be saved, of what there is to choose from. */
export function themeFrom(value: z.infer<typeof themeInput>, typed: Typed, languages: readonly Language[], choices: ThemeChoices): ThemeText & ThemeLinks {
  const { consultation, finding, alsoHeardIn, codes, priorities } = value
  return {
    consultationId: consultation, title: localizedFrom(typed, 'title', languages), finding,
    codeIds: known(choices.codes, codes), priorityIds: known(choices.priorities, priorities),
    alsoHeardIn: known(choices.consultations, alsoHeardIn).filter((id) => id !== consultation),
  }
}

export function typedTheme({ title, finding, consultation }: Theme, { codeIds, priorityIds, alsoHeardIn }: ThemeLinks): Typed {
  return { ...typedLocalized('title', title), finding: [finding], consultation: [consultation.id], codes: codeIds, priorities: priorityIds, alsoHeardIn }
}

export const standingInput = z.object({
  standing: z.string().min(1, 'themes:errors.standing.missing').max(4000, 'themes:errors.text.tooLong'),
}).catchall(z.string().max(4000, 'themes:errors.text.tooLong'))

const stances = z.enum(['none', 'supporting', 'contradicting'])
const segment = /^stance\.([^.]+)\.(\d{1,6})\.(\d{1,6})$/

/** Every choice the form of the evidence showed; what is not understood is left alone. */
export function evidenceFrom(typed: Typed): EvidenceChoice[] {
  return Object.entries(typed).flatMap(([name, [value]]) => {
    const [, contributionId = '', start, end] = segment.exec(name) ?? []
    const stance = stances.safeParse(value)
    if (contributionId === '' || !stance.success) return []
    const choice = { contributionId, segmentStart: Number(start), segmentEnd: Number(end), stance: stance.data }
    return [{ ...choice, quoted: typed[`quoted.${segmentName(choice)}`] !== undefined }]
  })
}

function known(choices: readonly { readonly id: string }[], ids: readonly string[]): string[] {
  return ids.filter((id) => choices.some((choice) => choice.id === id))
}
