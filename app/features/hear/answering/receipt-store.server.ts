import type { Db } from '#db/database.ts'
import { prepared } from '#db/prepared.ts'
import type { Schema } from '#db/schema.ts'
import type { World } from '#app/features/ground/world.ts'
import { receiptLookup } from '#app/features/hear/answering/receipt-code.ts'

export interface Receipt {
  readonly receiptHash: string
  readonly surveyId: string
  readonly consultationId: string
  /** undefined once deleted or frozen. */
  readonly responseId: string | undefined
  readonly state: Schema['receipt']['state']
}

/** What this receipt code opens; undefined when nothing was sent with it. */
export async function findReceipt(db: Db, world: World, code: string): Promise<Receipt | undefined> {
  const [row] = await selectReceipt(db, { receiptHash: receiptLookup(world, code) })
  return row ? { ...row, responseId: row.responseId ?? undefined } : undefined
}

const selectReceipt = prepared((db, { receiptHash }: { readonly receiptHash: string }) =>
  db.selectFrom('receipt').select(['receiptHash', 'surveyId', 'consultationId', 'responseId', 'state']).where('receiptHash', '=', receiptHash))
