/** The zeros of the digits people type here: Arabic, Persian and Urdu, Hindi, Bengali, Punjabi, Gujarati, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0xff10]

/** The same text with its digits as 0–9, whatever keyboard they were typed on; spaces between digits go. */
export function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, western).replace(/\s/g, '')
}

function western(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((candidate) => point >= candidate && point < candidate + 10)  
  return zero === undefined ? digit : String(point - zero)
}
