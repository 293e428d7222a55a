// Stands in for the voices of a device (plain JavaScript: it is sent to the page as it stands). A sentence lasts until the test ends it.
(voices, late) => {
  const device = new EventTarget()
  const said = []
  let current
  let there = !late
  const end = () => { const ended = current; current = undefined; ended?.onend?.() }
  const cancel = () => { const ended = current; current = undefined; if (ended) setTimeout(() => ended.onerror?.({ error: 'interrupted' })) }
  Object.defineProperties(device, { speaking: { get: () => current !== undefined }, pending: { get: () => false } })
  Object.assign(device, { getVoices: () => there ? voices : [], cancel, speak: (utterance) => { current = utterance; said.push({ text: utterance.text, lang: utterance.voice.lang, rate: utterance.rate }) } })
  Object.defineProperty(window, 'speechSynthesis', { value: device })
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
  window.device = { said, end, silent: () => current === undefined, arrive: () => { there = true; device.dispatchEvent(new Event('voiceschanged')) } }
}
