import { z } from 'zod'
import { AUDIENCES } from '#app/features/ground/duty/helpline.ts'

export const HELPLINE_LISTS = ['audiences', 'localities', 'languages'] as const

const number = z.string().trim().regex(/^[\d +()-]{0,30}$/, 'duty:helplines.errors.number')
const address = z.union([z.literal(''), z.url({ protocol: /^https$/, error: 'duty:helplines.errors.link' })], 'duty:helplines.errors.link')

/** The form of a helpline. Some way to reach it must be there, and somebody has checked it. */
export const helplineInput = z.object({
  name: z.string().trim().min(1, 'duty:helplines.errors.name').max(100, 'duty:helplines.errors.name'),
  does: z.string().trim().min(1, 'duty:helplines.errors.does').max(300, 'duty:helplines.errors.does'),
  hours: z.string().trim().min(1, 'duty:helplines.errors.hours').max(200, 'duty:helplines.errors.hours'),
  callNumber: number, textNumber: number, textWord: z.string().trim().max(20, 'duty:helplines.errors.word'),
  link: address, signLink: address,
  audiences: z.array(z.enum(AUDIENCES)).min(1, 'duty:helplines.errors.audiences'),
  localities: z.array(z.string().max(60)), languages: z.array(z.string().max(20)),
  checked: z.literal('yes', 'duty:helplines.errors.checked'),
}).refine(({ callNumber, textNumber, link }) => callNumber !== '' || textNumber !== '' || link !== '', { path: ['callNumber'], error: 'duty:helplines.errors.noWay' })
export type HelplineInput = z.infer<typeof helplineInput>
