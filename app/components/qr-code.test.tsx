import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { QrCode } from '#app/components/qr-code.tsx'

const ADDRESS = 'https://say.example/go/sunny-kite'

describe('a QR code', () => {
  it('reads back as the text it was made from', () => {
    expect(readQr(modulesOf(ADDRESS))).toBe(ADDRESS)
    expect(readQr(modulesOf('http://127.0.0.1:3000/ur'))).toBe('http://127.0.0.1:3000/ur')
  })

  it('keeps four white modules on every side, on white, in any colour scheme', () => {
    const modules = modulesOf(ADDRESS)
    const size = modules.length
    const quiet = (at: number) => at < 4 || at >= size - 4
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) if (quiet(x) || quiet(y)) expect(modules[y]?.[x]).toBe(false)
    }
    expect(modules[4]?.[4]).toBe(true)
    expect(html(ADDRESS)).toContain(`fill="#fff" d="M0 0h${size}v${size}H0Z"`)
  })

  it('is one picture with its meaning in words, and no style attribute', () => {
    expect(html(ADDRESS)).toContain('role="img" aria-label="To the survey"')
    expect(html(ADDRESS)).not.toContain('style=')
  })
})

function html(text: string): string {
  return renderToStaticMarkup(<QrCode text={text} label="To the survey" />)
}

/** The dark path, drawn back onto a grid. */
function modulesOf(text: string): boolean[][] {
  const drawn = html(text)
  const size = Number(/viewBox="0 0 (\d+)/.exec(drawn)?.[1])
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  const dark = /fill="#000" d="([^"]+)"/.exec(drawn)?.[1] ?? ''
  for (const [, x, y, length] of dark.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let at = 0; at < Number(length); at += 1) {
      const row = grid[Number(y)]
      if (row) row[Number(x) + at] = true
    }
  }
  return grid
}

/** A reader of versions 2 and 3 at level M (one block, bytes), written from the standard and without error correction. */
function readQr(withBorder: readonly (readonly boolean[])[]): string {
  const grid = withBorder.slice(4, -4).map((row) => row.slice(4, -4))
  const size = grid.length
  const bits = pathOf(size).map(({ x, y }) => Number(grid[y]?.[x]) ^ Number(masked(maskOf(grid), x, y)))
  const byte = (from: number) => Number.parseInt(bits.slice(from, from + 8).join(''), 2)
  expect(bits.slice(0, 4)).toEqual([0, 1, 0, 0])
  const bytes = Array.from({ length: byte(4) }, (_, at) => byte(12 + at * 8))
  return Buffer.from(bytes).toString('utf8')
}

/** The three mask bits of the format information beside the first finder pattern. */
function maskOf(grid: readonly (readonly boolean[])[]): number {
  const format = [2, 3, 4].reduce((value, x) => value * 2 + Number(grid[8]?.[x]), 0)
  return format ^ 0b101
}

function masked(mask: number, x: number, y: number): boolean {
  const rules = [
    (x + y) % 2, y % 2, x % 3, (x + y) % 3, (Math.floor(y / 2) + Math.floor(x / 3)) % 2,
    ((x * y) % 2) + ((x * y) % 3), (((x * y) % 2) + ((x * y) % 3)) % 2, (((x + y) % 2) + ((x * y) % 3)) % 2,
  ]
  return rules[mask] === 0
}

/** The zigzag over the modules that carry data: two columns at a time from the right, up and down in turn. */
function pathOf(size: number): { x: number; y: number }[] {
  const path: { x: number; y: number }[] = []
  let up = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step += 1) {
      const y = up ? size - 1 - step : step
      for (const x of [right, right - 1]) if (!reserved(size, x, y)) path.push({ x, y })
    }
    up = !up
  }
  return path
}

function reserved(size: number, x: number, y: number): boolean {
  const finder = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8)
  const alignment = Math.abs(x - (size - 7)) <= 2 && Math.abs(y - (size - 7)) <= 2
  return finder || alignment || x === 6 || y === 6
}
