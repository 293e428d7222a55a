import { createHighlight } from '#app/enhance/highlight.ts'
import { findPassages, rangeOf, type PagePassage } from '#app/enhance/passages.ts'
import { clearControls, placeControls, placeOne, showState, type Choices } from '#app/enhance/read-aloud-controls.ts'
import { Reader, type PageStep, type ReaderState } from '#app/enhance/reader.ts'
import { planReading } from '#app/enhance/reading-plan.ts'
import { chooseVoice } from '#app/enhance/voices.ts'

/** Reads the page aloud with recordings or the device's own voices. Nothing leaves the device and nothing begins by itself (EASY-05). */
export function readAloud(document: Document): void {
  const page = new ReadablePage(document)
  void withStyles(document).then(() => { page.setUp() })
  document.addEventListener('sayback:page', () => { page.step() })
  document.addEventListener('visibilitychange', () => { if (document.hidden) page.reader.stop() })
  addEventListener('pagehide', () => { page.reader.stop() })
  if ('speechSynthesis' in window && 'addEventListener' in speechSynthesis) speechSynthesis.addEventListener('voiceschanged', () => { page.lookAgain() })
}

class ReadablePage {
  readonly reader = new Reader((state, step) => { this.show(state, step) })
  private readonly choices: Choices = { slower: false, every: false, stepped: false, heard: false }
  private readonly highlight: ReturnType<typeof createHighlight>
  private passages: readonly PagePassage[] = []
  private plan: readonly PageStep[] = []
  private bar: HTMLElement | undefined
  /** The bar shows all its controls: a single option leaves it as it is, so that nothing moves under the finger. */
  private open = false
  private readonly document: Document

  constructor(document: Document) {
    this.document = document
    this.highlight = createHighlight(document)
  }

  setUp(): void {
    const template = this.document.querySelector<HTMLTemplateElement>('main template[data-read-aloud]')
    clearControls(this.document)
    this.bar = undefined
    this.open = false
    this.passages = findPassages(this.document)
    this.plan = planOf(this.passages)
    if (!template || this.plan.length === 0) return
    for (const { clip } of this.passages) if (clip) clip.hidden = true
    this.placeOnes(template)
    this.bar = placeControls(template, (act) => { this.act(act) })
    this.show('idle', undefined)
  }

  /** Another page was put into this one. */
  step(): void {
    this.reader.stop()
    this.choices.stepped = true
    this.setUp()
    if (!this.choices.every || this.plan.length === 0) return
    this.open = true
    this.reader.start(this.plan)
  }

  /** Voices may come late, and one by one. */
  lookAgain(): void {
    if ((this.reader.state === 'idle' || !this.bar) && planOf(this.passages).length !== this.plan.length) this.setUp()
  }

  private placeOnes(template: HTMLTemplateElement): void {
    const tiles = this.passages.flatMap(({ element, runs }, passage) => {
      const tile = element.closest('.tile')
      return tile ? [{ tile, what: runs.map(({ text }) => text).join(''), steps: this.plan.filter((step) => step.passage === passage), passage }] : []
    })
    if (!tiles.some(({ steps }) => steps.length > 0)) return
    for (const { tile, what, steps, passage } of tiles) {
      placeOne(template, tile, steps.length > 0 ? what : undefined, () => {
        if (this.reader.isReadingOnly(passage)) this.reader.stop()
        else this.reader.start(steps)
      })
    }
  }

  private act(act: string): void {
    const { reader, choices } = this
    const state = this.open ? reader.state : 'idle'
    this.open = act !== 'stop'
    if (act === 'stop') { choices.every = false; reader.stop() }
    if (act === 'again') reader.again()
    if (act === 'main') this.press(state)
    if (act === 'every') choices.every = !choices.every
    if (act === 'slower') { choices.slower = !choices.slower; reader.setSlower(choices.slower) }
    this.showBar()
  }

  private press(state: ReaderState): void {
    if (state === 'reading') this.reader.pause()
    else if (state === 'paused') this.reader.again()
    else this.reader.start(this.plan)
  }

  private showBar(): void {
    if (this.bar) showState(this.bar, this.open ? this.reader.state : 'idle', this.choices)
  }

  private show(state: ReaderState, step: PageStep | undefined): void {
    if (state === 'reading') this.choices.heard = true
    this.showBar()
    const passage = step && this.passages[step.passage]
    const run = step && 'run' in step ? passage?.runs[step.run] : undefined
    this.highlight(passage?.element, run && step && 'run' in step ? rangeOf(run, step.start, step.end) : undefined)
  }
}

function planOf(passages: readonly PagePassage[]): readonly PageStep[] {
  const voices = 'speechSynthesis' in window ? speechSynthesis.getVoices() : []
  return planReading(passages, (language) => chooseVoice(voices, language))
}

/** The controls come with their looks or not at all: nothing on the page moves twice. */
function withStyles(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const href = document.querySelector<HTMLElement>('template[data-read-aloud]')?.dataset['readAloud']
    if (!href) { resolve(); return }
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: () => { resolve() }, onerror: () => { resolve() } })
    document.head.append(link)
  })
}
