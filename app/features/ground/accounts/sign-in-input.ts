import { z } from 'zod'
import { foldEmail } from '#app/features/ground/accounts/secrets.ts'
import { westernDigits } from '#app/forms/western-digits.ts'

export const emailField = z.string().trim().max(254, 'accounts:errors.email.wrong').refine((typed) => z.email().safeParse(foldEmail(typed)).success, 'accounts:errors.email.wrong')

export const emailInput = z.object({ email: emailField })

/** Six digits as people type them: spaces, a hyphen, other digits. */
export const codeInput = z.object({ code: z.string().transform((typed) => westernDigits(typed).replace(/-/g, '')).pipe(z.string().regex(/^\d{6}$/, 'accounts:errors.code.missing')) })
