/** A language people can read and write in here: a row of the `language` table. */
export interface Language {
  /** BCP 47, for example `en`, `ur`, `zh-Hant`. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  readonly ownName: string
}

/** The language with this tag, whatever its case. */
export function findLanguage(languages: readonly Language[], tag: string): Language | undefined {
  return languages.find((language) => language.tag.toLowerCase() === tag.toLowerCase())
}

/** The offered language nearest to a tag: `en-GB` finds `en`, `zh-TW` finds `zh-Hant`, `ku-Arab` finds `ckb` (settled 32). */
export function findRelatedLanguage(languages: readonly Language[], tag: string): Language | undefined {
  const wanted = likelyLocale(tag)
  if (!wanted) return undefined
  return languages.find((language) => {
    const offered = likelyLocale(language.tag)
    return offered !== undefined && nameOf(offered) === nameOf(wanted)
  })
}

/** Language and script. Kurdish in Arabic letters is Sorani, which phones call by either name. */
function nameOf({ language, script = '' }: Intl.Locale): string {
  return `${language === 'ckb' ? 'ku' : language}-${script}`
}

function likelyLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize()
  } catch {
    return undefined
  }
}
