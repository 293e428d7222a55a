/** What a browser tells about one of its voices. */
export interface VoiceFacts {
  readonly lang: string
  readonly localService: boolean
  readonly default?: boolean
}

/**
 * A voice that stays on the device and speaks exactly this language, or none: a text is never read in the sounds of
 * another language, and a remote voice would send it to a stranger (EASY-05).
 */
export function chooseVoice<Voice extends VoiceFacts>(voices: readonly Voice[], language: string): Voice | undefined {
  const wanted = readTag(language)
  const fitting = voices.filter(({ localService, lang }) => localService && canRead(readTag(lang), wanted))
  const rank = (voice: Voice) => rankOf(voice, readTag(voice.lang), wanted)
  return fitting.sort((one, other) => rank(one) - rank(other))[0]
}

interface Tag {
  readonly tag: string
  readonly language: string | undefined
  readonly script: string | undefined
}

/** The same language, and a script its readers share: a voice for Shahmukhi cannot read Gurmukhi, one for Simplified Chinese reads Traditional. */
function canRead(own: Tag, wanted: Tag): boolean {
  return own.language !== undefined && own.language === wanted.language && (own.script === wanted.script || own.language === 'zh')
}

/** Best first: this very tag, the script, British English as children here hear it at school, what the device prefers. */
function rankOf(voice: VoiceFacts, own: Tag, wanted: Tag): number {
  return (own.tag === wanted.tag ? -8 : 0) - (own.script === wanted.script ? 4 : 0) - (own.tag.endsWith('-GB') ? 2 : 0) - (voice.default ? 1 : 0)
}

/** Some phones write `en_GB`. A tag that is none has no language. */
function readTag(lang: string): Tag {
  try {
    const { language, script } = new Intl.Locale(lang.replace(/_/g, '-')).maximize()
    return { tag: new Intl.Locale(lang.replace(/_/g, '-')).toString(), language, script }
  } catch {
    return { tag: lang, language: undefined, script: undefined }
  }
}
