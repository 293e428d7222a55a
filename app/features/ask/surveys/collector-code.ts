/** A collector code as somebody reads it from a poster: ` Green Bus ` is `green-bus`. */
export function readCollectorCode(typed: string): string {
  return typed.normalize('NFKC').toLowerCase().trim().replace(/[\s\p{Pd}_.]+/gu, '-')
}
