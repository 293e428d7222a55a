import { z } from 'zod'
import { foldEmail } from '#app/features/ground/accounts/secrets.ts'
import { codeInput, emailField } from '#app/features/ground/accounts/sign-in-input.ts'

export const nameField = z.string().trim().min(1, 'accounts:errors.displayName.missing').max(100, 'accounts:errors.displayName.tooLong')

export const setUpInput = z.object({
  token: z.string(),
  partnership: z.string().trim().min(1, 'accounts:errors.partnership.missing').max(120, 'accounts:errors.partnership.tooLong'),
  adminName: nameField, adminEmail: emailField, leadName: nameField, leadEmail: emailField, secret: z.string(),
}).extend(codeInput.shape).refine(({ adminEmail, leadEmail }) => foldEmail(adminEmail) !== foldEmail(leadEmail), { path: ['leadEmail'], message: 'accounts:errors.sameEmail' })

export type SetUpInput = z.infer<typeof setUpInput>
