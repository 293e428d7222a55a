import i18next, { type i18n, type TFunction } from 'i18next'

/** Read by everybody, in every offered language. */
export const PUBLIC_NAMESPACES = ['common', 'errors', 'home', 'help', 'answering', 'following', 'plan', 'feedback', 'consultations', 'forums', 'statements', 'privacy'] as const
/** Read by staff alone: the office speaks English. */
export const OFFICE_NAMESPACES = ['office', 'reading', 'coding', 'themes', 'moderation', 'assisting', 'collectors', 'languages', 'contacts', 'concerns', 'accounts', 'mail', 'duty', 'risk', 'upkeep', 'retention', 'access', 'complaints', 'templates'] as const
export const NAMESPACES = [...PUBLIC_NAMESPACES, ...OFFICE_NAMESPACES] as const
export type Namespace = (typeof NAMESPACES)[number]

/** Says a text of `locales/` in one language: `t('answering:start.yes')`. Keys are checked against the English files. */
export type Translator = TFunction<readonly [...typeof NAMESPACES]>

/** `texts[language][namespace]`: the contents of `locales/`. */
export type Texts = Record<string, Record<string, Record<string, unknown>>>

/** `easy`: the easier words of `locales/<language>-x-easy` where there are some, else the standard ones. */
export type Translators = (language: string, format?: 'standard' | 'easy') => Translator

/** One translator a language; a text missing in a language is said in English. */
export function createTranslators(texts: Texts): Translators {
  const instance = createInstance(texts)
  const known = new Map<string, Translator>()
  return (language, format = 'standard') => {
    const name = `${language} ${format}`
    const found = known.get(name)
    if (found) return found
    const languages = format === 'easy' ? [`${language}-x-easy`, language, 'en'] : [language, 'en']
    const translator = remembering(instance.getFixedT(languages) as unknown as Translator) // getFixedT types its default namespace only
    known.set(name, translator)
    return translator
  }
}

/** Says a text without variables from memory: a page asks for forty of them. */
function remembering(translator: Translator): Translator {
  const said = new Map<string, string>()
  const say = (key: string, ...rest: unknown[]): string => {
    if (rest.length > 0) return Reflect.apply(translator, undefined, [key, ...rest]) as string // keys are checked where t is called
    const known = said.get(key)
    if (known !== undefined) return known
    const text = Reflect.apply(translator, undefined, [key]) as string // a text without variables is a string
    said.set(key, text)
    return text
  }
  return Object.assign(say, translator) as unknown as Translator // the same function with a memory in front
}

function createInstance(texts: Texts): i18n {
  const instance = i18next.createInstance()
  void instance.init({
    resources: texts as Record<string, Record<string, never>>, // read from files: i18next wants its own index type
    ns: [...NAMESPACES], defaultNS: 'common', fallbackLng: 'en', load: 'currentOnly', initAsync: false,
    interpolation: { escapeValue: false }, returnNull: false,
  })
  return instance
}
