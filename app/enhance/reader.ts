import { synthesis } from '#app/enhance/device-voices.ts'
import type { Spoken, Step } from '#app/enhance/reading-plan.ts'

export type ReaderState = 'idle' | 'reading' | 'paused' | 'done'
export type PageStep = Step<SpeechSynthesisVoice, HTMLAudioElement>

const SLOWER = 0.7
/** Some browsers swallow what is said at once after a cancel. */
const BREATH = 60

/** Reads steps one after the other. Pausing is stopping and beginning the sentence again: phones cannot pause a voice. */
export class Reader {
  state: ReaderState = 'idle'
  #steps: readonly PageStep[] = []
  #at = 0
  #rate = 1
  /** What an earlier voice still reports belongs to an earlier turn and is not heard. */
  #turn = 0
  /** Held here, or some browsers forget it before its end. */
  #utterance: SpeechSynthesisUtterance | undefined
  readonly #onChange: (step: PageStep | undefined) => void

  constructor(onChange: (step: PageStep | undefined) => void) {
    this.#onChange = onChange
  }

  start(steps: readonly PageStep[]): void {
    this.#silence()
    this.#steps = steps
    this.#at = 0
    this.again()
  }

  /** The sentence once more; after the end, everything. */
  again(): void {
    const wait = this.#silence()
    const step = this.#steps[this.#at]
    if (!step) { this.#end('done'); return }
    this.#go('reading')
    if ('clip' in step) this.#play(step.clip, step.otherwise)
    else this.#speak(step, wait)
  }

  pause(): void {
    this.#silence()
    this.#go('paused')
  }

  stop(): void {
    this.#silence()
    this.#end('idle')
  }

  setSlower(slower: boolean): void {
    this.#rate = slower ? SLOWER : 1
    if (this.state === 'reading') this.again()
  }

  /** Nothing else than this passage is being read. */
  isReadingOnly(passage: number): boolean {
    return this.state === 'reading' && this.#steps.every((step) => step.passage === passage)
  }

  #speak({ text, voice }: Spoken<SpeechSynthesisVoice>, wait: number): void {
    const utterance = new SpeechSynthesisUtterance(text)
    Object.assign(utterance, { voice, lang: voice.lang, rate: this.#rate, onend: this.#inTurn(() => { this.#next() }), onerror: this.#inTurn(() => { this.#end('done') }) })
    this.#utterance = utterance
    const say = this.#inTurn(() => { synthesis?.speak(utterance) })
    if (wait > 0) setTimeout(say, wait)
    else say() // at once: phones let only a press begin to speak
  }

  #play(clip: HTMLAudioElement, otherwise: readonly PageStep[]): void {
    clip.currentTime = 0
    clip.playbackRate = this.#rate
    clip.onended = this.#inTurn(() => { this.#next() })
    clip.play().catch(this.#inTurn(() => {
      this.#steps = this.#steps.flatMap((step, index) => index === this.#at ? otherwise : [step])
      this.again()
    }))
  }

  #next(): void {
    this.#at += 1
    this.again()
  }

  /** How long to wait until something can be said. */
  #silence(): number {
    this.#turn += 1
    const step = this.#steps[this.#at]
    if (step && 'clip' in step) step.clip.pause()
    if (!synthesis?.speaking && !synthesis?.pending) return 0
    synthesis.cancel()
    return BREATH
  }

  #inTurn(act: () => void): () => void {
    const mine = this.#turn
    return () => { if (mine === this.#turn) act() }
  }

  #end(state: 'idle' | 'done'): void {
    this.#at = 0
    this.#go(state)
  }

  #go(state: ReaderState): void {
    this.state = state
    this.#onChange(state === 'reading' || state === 'paused' ? this.#steps[this.#at] : undefined)
  }
}
