/**
 * Fetches reading aloud once the page has come and only where it can work: something is marked as readable, and there is
 * a recording of it or a voice on this device in its language.
 */
export function readAloudWhenPossible(document: Document): void {
  const synthesis = 'speechSynthesis' in window ? speechSynthesis : undefined
  let asked = false
  const look = () => {
    if (asked || !canBeRead(document, synthesis)) return
    asked = true
    import('#app/enhance/read-aloud.ts').then(({ readAloud }) => { readAloud(document) }, () => { asked = false })
  }
  const lookSoon = () => { if ('requestIdleCallback' in window) requestIdleCallback(look); else setTimeout(look, 200) }
  const begin = () => {
    lookSoon()
    document.addEventListener('sayback:page', lookSoon)
    if (synthesis && 'addEventListener' in synthesis) synthesis.addEventListener('voiceschanged', lookSoon)
  }
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin)
}

function canBeRead(document: Document, synthesis: SpeechSynthesis | undefined): boolean {
  const readable = [...document.querySelectorAll('main [data-read], main [data-read] [lang]')]
  if (readable.length === 0) return false
  if (document.querySelector('main audio[data-clip]')) return true
  const languages = readable.map((element) => firstOf(element.closest<HTMLElement>('[lang]')?.lang ?? ''))
  return (synthesis?.getVoices() ?? []).some(({ lang, localService }) => localService && languages.includes(firstOf(lang)))
}

function firstOf(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/)[0]
}
