/** What speaks on this device; some browsers have nothing. */
export const synthesis: SpeechSynthesis | undefined = window.speechSynthesis

export function onVoicesChanged(act: () => void): void {
  if (synthesis && 'addEventListener' in synthesis) synthesis.addEventListener('voiceschanged', act)
}
