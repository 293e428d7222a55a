import type { Db } from '#db/database.ts'
import { beginningOf } from '#app/features/hear/contributions/contribution.ts'
import { listAskedAs } from '#app/features/hear/contributions/question-text-store.server.ts'
import { findCurrentCodebook } from '#app/features/understand/coding/codebook-store.server.ts'
import { countCodable, listCodable, listFilterChoices, type CodableContribution, type CodingFilter, type FilterChoice } from '#app/features/understand/coding/coding-queue-store.server.ts'
import { countCodingsOf } from '#app/features/understand/coding/coding-store.server.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

export interface CodingLine extends Pick<CodableContribution, 'id' | 'language' | 'audience' | 'ageBand' | 'receivedOn'> {
  readonly beginning: string
  readonly question?: LocalizedText | undefined
  readonly codes: number
}

export interface FilterChoices {
  readonly states: { readonly open: number; readonly done: number }
  readonly surveys: readonly FilterChoice[]
  readonly questions: readonly FilterChoice[]
  readonly languages: readonly FilterChoice[]
  readonly codes: readonly string[]
}

/** The list of the coding room with what its filters offer. */
export async function listCodingRoom(db: Db, filter: CodingFilter): Promise<{ lines: CodingLine[]; total: number; choices: FilterChoices }> {
  const found = await listCodable(db, filter)
  const ids = found.map(({ id }) => id)
  const asked = await listAskedAs(db, ids)
  const codes = await countCodingsOf(db, ids)
  return {
    lines: found.map(({ original, ...line }) => ({ ...line, beginning: beginningOf(original), question: asked.get(line.id)?.question, codes: codes.get(line.id) ?? 0 })),
    total: await countCodable(db, filter), choices: await choicesOf(db, filter),
  }
}

async function choicesOf(db: Db, { state, reach }: CodingFilter): Promise<FilterChoices> {
  const states = { open: await countCodable(db, { state: 'open', reach }), done: await countCodable(db, { state: 'done', reach }) }
  const codebook = await findCurrentCodebook(db)
  return { states, ...(await listFilterChoices(db, { state, reach })), codes: codebook?.codes.map(({ code }) => code) ?? [] }
}
