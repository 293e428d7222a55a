import { stringify } from 'csv-stringify/sync'

export interface CodeRow { readonly address: string; readonly code: string }

/** The codes as a file a spreadsheet opens, for whoever merges them into letters: nothing in it runs as a formula. */
export function codesCsv(rows: readonly CodeRow[], names: { readonly address: string; readonly code: string }): string {
  const columns = [{ key: 'address', header: names.address }, { key: 'code', header: names.code }]
  return stringify([...rows], { header: true, columns, bom: true, escape_formulas: true, record_delimiter: 'windows' })
}
