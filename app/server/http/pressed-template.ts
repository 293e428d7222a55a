import { constants, crc32, deflateRawSync, gunzipSync } from 'node:zlib'
import { randomBytes } from 'node:crypto'
import { fillPage, type PageTemplate } from '#app/server/http/page-template.ts'

/**
 * A page pressed once for everybody. Gzip is blocks after blocks (RFC 1951, 3.2.4): what is one visitor's own is put
 * between the pressed blocks as stored ones, so that a page from memory costs no pressing at all.
 */
export interface PressedTemplate {
  readonly parts: readonly (PressedPart | number)[]
  /** In bytes: the blocks after a value point back over it, so it must be as long as the first visitor's. */
  readonly lengths: readonly number[]
}

interface PressedPart { readonly bytes: Buffer; readonly blocks: Buffer }

const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
const LAST_BLOCK = Buffer.from([1, 0, 0, 0xff, 0xff])
/** Stands for a value while its surroundings are pressed: no page holds it, so nothing points into it. */
const NOTHING = '\u0001'
const LONGEST_VALUE = 1000

/** The template pressed; undefined when what comes out is not the page, which is tried before anybody gets it. */
export function pressTemplate(template: PageTemplate, values: readonly string[]): PressedTemplate | undefined {
  const lengths = values.map((value) => Buffer.byteLength(value))
  const before: Buffer[] = []
  const parts = template.filter((part) => part !== '').map((part): PressedPart | number => { // the checksum of nothing would begin anew
    const bytes = Buffer.from(typeof part === 'number' ? NOTHING.repeat(lengths[part] ?? 0) : part)
    const pressed = typeof part === 'number' ? part : { bytes, blocks: blocksOf(bytes, Buffer.concat(before)) }
    before.push(bytes)
    return pressed
  })
  const pressed = { parts, lengths }
  return holds(pressed, template) ? pressed : undefined
}

/** The page of these values as one gzip file; undefined when a value is of another length. */
export function fillPressed({ parts, lengths }: PressedTemplate, values: readonly string[]): Buffer | undefined {
  const bytes = values.map((value) => Buffer.from(value))
  if (bytes.some(({ length }, slot) => length !== lengths[slot] || length > LONGEST_VALUE)) return undefined
  const blocks: Buffer[] = [HEAD]
  let check = 0
  let size = 0
  for (const part of parts) {
    const words = typeof part === 'number' ? bytes[part] ?? Buffer.alloc(0) : part.bytes
    blocks.push(...typeof part === 'number' ? [storedHead(words.length), words] : [part.blocks])
    check = crc32(words, check)
    size += words.length
  }
  return Buffer.concat([...blocks, LAST_BLOCK, littleEndian(check), littleEndian(size)])
}

/** The page of these values as it is. */
export function fillPlain({ parts }: PressedTemplate, values: readonly string[]): Buffer {
  return Buffer.concat(parts.map((part) => typeof part === 'number' ? Buffer.from(values[part] ?? '') : part.bytes))
}

/** Pressed blocks that end on a whole byte and point at most to what stands before them. */
function blocksOf(bytes: Buffer, dictionary: Buffer): Buffer {
  return deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_SYNC_FLUSH, ...(dictionary.length > 0 ? { dictionary } : {}) })
}

function storedHead(length: number): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt16LE(length, 1)
  head.writeUInt16LE(~length & 0xffff, 3)
  return head
}

function littleEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function holds(pressed: PressedTemplate, template: PageTemplate): boolean {
  const values = pressed.lengths.map((length) => randomBytes(length).toString('hex').slice(0, length))
  try {
    return gunzipSync(fillPressed(pressed, values) ?? '').equals(Buffer.from(fillPage(template, values)))
  } catch {
    return false
  }
}
