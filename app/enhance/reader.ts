import type { Step } from '#app/enhance/reading-plan.ts'

export type ReaderState = 'idle' | 'reading' | 'paused' | 'done'
export type PageStep = Step<SpeechSynthesisVoice, HTMLAudioElement>

const SLOWER = 0.7
/** Some browsers swallow what is said at once after a cancel. */
const BREATH = 60

/** Reads steps one after the other. Pausing is stopping and beginning the sentence again: phones cannot pause a voice. */
export class Reader {
  state: ReaderState = 'idle'
  private readonly synthesis = 'speechSynthesis' in window ? window.speechSynthesis : undefined
  private steps: readonly PageStep[] = []
  private at = 0
  private rate = 1
  /** What an earlier voice still reports belongs to an earlier turn and is not heard. */
  private turn = 0
  /** Held here, or some browsers forget it before its end. */
  private utterance: SpeechSynthesisUtterance | undefined
  private readonly onChange: (state: ReaderState, step: PageStep | undefined) => void

  constructor(onChange: (state: ReaderState, step: PageStep | undefined) => void) {
    this.onChange = onChange
  }

  start(steps: readonly PageStep[]): void {
    this.silence()
    this.steps = steps
    this.at = 0
    this.again()
  }

  /** The sentence once more; after the end, everything. */
  again(): void {
    const wait = this.silence() ? BREATH : 0
    const step = this.steps[this.at]
    if (!step) { this.end('done'); return }
    this.go('reading', step)
    if ('clip' in step) this.play(step.clip, () => { this.replace(step.otherwise) })
    else this.speak(step, wait)
  }

  pause(): void {
    this.silence()
    this.go('paused', this.steps[this.at])
  }

  stop(): void {
    this.silence()
    this.end('idle')
  }

  setSlower(slower: boolean): void {
    this.rate = slower ? SLOWER : 1
    if (this.state === 'reading') this.again()
  }

  /** Nothing else than this passage is being read. */
  isReadingOnly(passage: number): boolean {
    return this.state === 'reading' && this.steps.every((step) => step.passage === passage)
  }

  private speak({ text, voice }: Extract<PageStep, { text: string }>, wait: number): void {
    const onend = this.whileTurn(() => { this.next() })
    const onerror = this.whileTurn(() => { this.end('done') })
    const utterance = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate: this.rate, onend, onerror })
    this.utterance = utterance
    const say = this.whileTurn(() => { this.synthesis?.speak(utterance) })
    if (wait > 0) setTimeout(say, wait)
    else say() // at once: phones let only a press begin to speak
  }

  private play(clip: HTMLAudioElement, onFail: () => void): void {
    clip.currentTime = 0
    clip.playbackRate = this.rate
    clip.onended = this.whileTurn(() => { this.next() })
    clip.play().catch(this.whileTurn(onFail))
  }

  private next(): void {
    this.at += 1
    this.again()
  }

  private replace(otherwise: readonly PageStep[]): void {
    this.steps = [...this.steps.slice(0, this.at), ...otherwise, ...this.steps.slice(this.at + 1)]
    this.again()
  }

  private silence(): boolean {
    this.turn += 1
    const step = this.steps[this.at]
    if (step && 'clip' in step) step.clip.pause()
    const talking = this.synthesis?.speaking === true || this.synthesis?.pending === true
    if (talking) this.synthesis.cancel()
    return talking
  }

  private whileTurn(act: () => void): () => void {
    const mine = this.turn
    return () => { if (mine === this.turn) act() }
  }

  private end(state: 'idle' | 'done'): void {
    this.at = 0
    this.go(state, undefined)
  }

  private go(state: ReaderState, step: PageStep | undefined): void {
    this.state = state
    this.onChange(state, step)
  }
}
