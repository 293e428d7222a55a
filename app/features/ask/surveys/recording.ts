import { z } from 'zod'
import { textIn, type LocalizedText } from '#app/i18n/localized-text.ts'

/** A file below DATA_DIR/clips, with an ending browsers play. */
const audioFile = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\.(?:mp3|m4a|ogg|wav)$/)

/** A person's voice saying exactly these words: they are its transcript, and it is played only where they stand. */
export const recording = z.object({ language: z.string(), says: z.string().min(1), file: audioFile })
export type Recording = z.infer<typeof recording>

/** The question in British Sign Language, with captions (A11Y-09). */
export const signedVideo = z.object({
  file: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\.(?:mp4|webm)$/),
  captions: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\.vtt$/),
})

/** The recording of a text as it is shown in this language: none when other words stand there, as in another edition or Easy Read. */
export function findRecording(recordings: readonly Recording[] | undefined, text: LocalizedText, language: string): Recording | undefined {
  const shown = textIn(text, language)
  return recordings?.find((candidate) => candidate.language === shown.language && candidate.says === shown.text)
}
