import type { ReactNode } from 'react'
import { formatNumber } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface DataTableProps {
  readonly caption: string
  readonly head: readonly ReactNode[]
  /** The first cell of a row names it. Cells that are numbers are written in the reader's way and stand at the end. */
  readonly rows: readonly (readonly ReactNode[])[]
}

/** A table that scrolls inside itself on a narrow screen, by keyboard too. */
export function DataTable({ caption, head, rows }: DataTableProps) {
  const numeric = head.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'))
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="table-wrap" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead><tr>{head.map((cell, column) => <th key={column} scope="col" className={numeric[column] ? 'number' : undefined}>{cell}</th>)}</tr></thead>
        <tbody>{rows.map((row, index) => <Row key={index} cells={row} />)}</tbody>
      </table>
    </div>
  )
}

function Row({ cells }: { readonly cells: readonly ReactNode[] }) {
  const { language } = useTranslator()
  const [name, ...others] = cells
  return (
    <tr>
      <th scope="row">{name}</th>
      {others.map((cell, column) => typeof cell === 'number'
        ? <td key={column} className="number">{formatNumber(cell, language.tag)}</td>
        : <td key={column}>{cell}</td>)}
    </tr>
  )
}
