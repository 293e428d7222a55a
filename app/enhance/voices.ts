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
  const fitting = voices.filter(({ localService, lang }) => localService && canRead(lang, language))
  const order = (voice: Voice) => PREFERENCES.findIndex((prefers) => prefers(voice, language))
  return [...fitting].sort((one, other) => order(one) - order(other))[0]
}

/** Best first; the last is always true. Children here hear British English at school. */
const PREFERENCES: readonly ((voice: VoiceFacts, language: string) => boolean)[] = [
  ({ lang }, language) => tagOf(lang).toLowerCase() === language.toLowerCase(),
  ({ lang }) => /-GB$/i.test(tagOf(lang)),
  (voice, language) => voice.default === true && scriptOf(voice.lang) === scriptOf(language),
  ({ lang }, language) => scriptOf(lang) === scriptOf(language),
  () => true,
]

/** `en` of `en-GB`; some phones write `en_GB`. */
export function subtagOf(lang: string): string {
  return tagOf(lang).split('-')[0]?.toLowerCase() ?? ''
}

/** The same language, and a script its readers share: a voice for Shahmukhi cannot read Gurmukhi, one for Simplified Chinese reads Traditional. */
function canRead(voice: string, language: string): boolean {
  if (subtagOf(voice) !== subtagOf(language) || language === '') return false
  const [own, asked] = [scriptOf(voice), scriptOf(language)]
  return own === asked || (CHINESE.includes(own) && CHINESE.includes(asked))
}

const CHINESE = ['Hans', 'Hant']

function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(tagOf(lang)).maximize().script ?? ''
  } catch {
    return '' // an old browser, or a tag that is none
  }
}

function tagOf(lang: string): string {
  return lang.replaceAll('_', '-')
}
