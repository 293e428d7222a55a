import type { Db } from '#db/database.ts'
import type { SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import type { World } from '#app/features/ground/world.ts'
import { findContribution } from '#app/features/hear/contributions/contribution-store.server.ts'
import { findText, type OpenedText } from '#app/features/hear/contributions/open-text.server.ts'
import { numberKeysOf } from '#app/features/understand/coding/code-list.ts'
import { findCurrentCodebook, type CodebookCode } from '#app/features/understand/coding/codebook-store.server.ts'
import { isCodable, mayCode } from '#app/features/understand/coding/coding-policy.ts'
import { listCodeUses, listCodings, type Coding } from '#app/features/understand/coding/coding-store.server.ts'
import { sentencesOf, type Segment } from '#app/features/understand/coding/segment.ts'

/** All that the coding room shows of one text. */
export interface TextToCode {
  readonly text: OpenedText
  readonly codings: readonly Coding[]
  readonly codes: readonly CodebookCode[]
  readonly numbered: readonly string[]
  readonly sentences: readonly Segment[]
}

/** A text for coding; undefined when it is not read yet, is with safeguarding, is not this person's to code, or does not exist. */
export async function findTextToCode(db: Db, world: World, staff: SignedInStaff, id: string): Promise<TextToCode | undefined> {
  const contribution = await findContribution(db, id)
  if (!contribution || !mayCode(staff, contribution) || !isCodable(contribution)) return undefined
  const text = await findText(db, world, staff, id)
  if (!text) return undefined
  const codes = (await findCurrentCodebook(db))?.codes ?? []
  return {
    text, codes, codings: await listCodings(db, id), sentences: sentencesOf(text.original, text.language),
    numbered: numberKeysOf(codes, await listCodeUses(db, staff.id)),
  }
}
