import { encode } from 'uqr'

/** White modules around the code: a scanner needs four (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** `text` as a QR code, drawn on white whatever the colours of the page. `label` says in words what it leads to. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} width={size * 6} height={size * 6} shapeRendering="crispEdges" role="img" aria-label={label} focusable="false">
      <path fill="#fff" d={`M0 0h${size}v${size}H0Z`} />
      <path fill="#000" d={data.map(drawRow).join('')} />
    </svg>
  )
}

/** A row as runs of dark modules, one rectangle a run. */
function drawRow(row: readonly boolean[], y: number): string {
  const runs: string[] = []
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x += 1
    runs.push(`M${start} ${y}h${x + 1 - start}v1h-${x + 1 - start}Z`)
  }
  return runs.join('')
}
