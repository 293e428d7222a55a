import { readFileSync } from 'node:fs'
import { z } from 'zod'

const writtenText = z.object({
  key: z.string(), survey: z.enum(['A', 'B', 'C']), edition: z.string(), question: z.string(), language: z.string(), text: z.string(),
  translation: z.object({ en: z.string() }).nullable(), codes: z.array(z.string()), flag: z.enum(['concern', 'allegation', 'redact']).nullable(),
  ageBand: z.string().nullable(), redacted: z.string().nullable(), copies: z.number().int().default(1),
})
export type WrittenText = z.infer<typeof writtenText>

/** Every text of `contributions.json`, one entry a copy. The 7–8 edition has one place to write: what stands at another question is a 9–11's. */
export function readWrittenTexts(): WrittenText[] {
  const { answers, more } = z.object({ answers: z.array(writtenText), more: z.array(writtenText) }).parse(JSON.parse(readFileSync('seeds/demo/contributions.json', 'utf8')))
  return [...answers, ...more]
    .map((text) => text.edition === '7-8' && text.question !== 'A9' ? { ...text, edition: '9-11' } : text)
    .flatMap((text) => Array.from({ length: text.copies }, () => text))
}
