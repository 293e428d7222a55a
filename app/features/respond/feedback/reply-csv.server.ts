import { stringify } from 'csv-stringify/sync'
import { DATA_FIELDS, type DataRow } from '#app/features/respond/feedback/reply-data.ts'

/** The rows as a file a spreadsheet opens: UTF-8 with its mark, and nothing that begins like a formula is left to run. */
export function csvOf(rows: readonly DataRow[]): string {
  return stringify([...rows], { header: true, columns: [...DATA_FIELDS], bom: true, escape_formulas: true, record_delimiter: 'windows' })
}
