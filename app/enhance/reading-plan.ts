import { cutSentences } from '#app/enhance/sentences.ts'

/** Words that stand together in one language. */
export interface Run {
  readonly text: string
  readonly language: string
}

/** One thing that is read: a heading, a hint, an option. */
export interface Passage<Clip> {
  readonly runs: readonly Run[]
  readonly clip: Clip | undefined
}

/** One sentence for a voice. */
export interface Spoken<Voice> {
  readonly passage: number
  readonly run: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly voice: Voice
}

/** A recording of a whole passage; should it not play, the sentences in its place. */
export interface Recorded<Voice, Clip> {
  readonly passage: number
  readonly clip: Clip
  readonly otherwise: readonly Spoken<Voice>[]
}

export type Step<Voice, Clip> = Spoken<Voice> | Recorded<Voice, Clip>

/** What is read, in the order of the page. A passage of which a part could not be read is left out whole: half a sentence says something else. */
export function planReading<Voice, Clip>(passages: readonly Passage<Clip>[], voiceFor: (language: string) => Voice | undefined): readonly Step<Voice, Clip>[] {
  return passages.flatMap(({ runs, clip }, passage): readonly Step<Voice, Clip>[] => {
    const spoken = speak(runs, passage, voiceFor) ?? []
    return clip === undefined ? spoken : [{ passage, clip, otherwise: spoken }]
  })
}

function speak<Voice>(runs: readonly Run[], passage: number, voiceFor: (language: string) => Voice | undefined): readonly Spoken<Voice>[] | undefined {
  const spoken: Spoken<Voice>[] = []
  for (const [run, { text, language }] of runs.entries()) {
    const voice = voiceFor(language)
    for (const { start, end } of cutSentences(text, language)) {
      if (voice === undefined) return undefined
      spoken.push({ passage, run, start, end, text: text.slice(start, end).replace(ISOLATES, ''), voice })
    }
  }
  return spoken
}

const ISOLATES = /[\u2066-\u2069]/g
