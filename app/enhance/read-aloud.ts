import { onVoicesChanged, synthesis } from '#app/enhance/device-voices.ts'
import { highlight } from '#app/enhance/highlight.ts'
import { findPassages, rangeOf, type PagePassage } from '#app/enhance/passages.ts'
import { clearControls, placeControls, placeOne, showState, type Choices } from '#app/enhance/read-aloud-controls.ts'
import { Reader, type PageStep } from '#app/enhance/reader.ts'
import { planReading } from '#app/enhance/reading-plan.ts'
import { chooseVoice } from '#app/enhance/voices.ts'

/** Reads the page aloud with recordings or the device's own voices. Nothing leaves the device and nothing begins by itself (EASY-05). */
export function readAloud(document: Document): void {
  const page = new ReadablePage(document)
  const template = page.template()
  if (template) document.head.append(stylesOf(template, () => { page.setUp() }))
  document.addEventListener('sayback:page', () => { page.step() })
  document.addEventListener('visibilitychange', () => { if (document.hidden) page.stop() })
  addEventListener('pagehide', () => { page.stop() })
  onVoicesChanged(() => { page.lookAgain() })
}

class ReadablePage {
  readonly #document: Document
  readonly #reader = new Reader((step) => { this.#show(step) })
  readonly #choices: Choices = { slower: false, every: false, stepped: false, heard: false }
  #passages: readonly PagePassage[] = []
  #plan: readonly PageStep[] = []
  #bar: HTMLElement | undefined
  /** The bar shows all its controls: a single option leaves it as it is, so that nothing moves under the finger. */
  #open = false

  constructor(document: Document) {
    this.#document = document
  }

  template(): HTMLTemplateElement | null {
    return this.#document.querySelector('main template[data-read-aloud]')
  }

  setUp(): void {
    const template = this.template()
    clearControls(this.#document)
    this.#bar = undefined
    this.#open = false
    this.#passages = findPassages(this.#document)
    this.#plan = planOf(this.#passages)
    if (!template || this.#plan.length === 0) return
    for (const { clip } of this.#passages) if (clip) clip.hidden = true
    this.#placeOnes(template)
    this.#bar = placeControls(template, (act) => { this.#act(act) })
    this.#showBar()
  }

  /** Another page was put into this one. */
  step(): void {
    this.stop()
    this.#choices.stepped = true
    this.setUp()
    if (this.#choices.every && this.#bar) this.#act('main')
  }

  stop(): void {
    this.#open = false
    this.#reader.stop()
  }

  /** Voices may come late, and one by one. */
  lookAgain(): void {
    if (this.#reader.state === 'idle' && planOf(this.#passages).length !== this.#plan.length) this.setUp()
  }

  #placeOnes(template: HTMLTemplateElement): void {
    const tiles = this.#passages.flatMap(({ element, runs }, passage) => {
      const tile = element.closest('.tile')
      return tile ? [{ tile, what: runs.map(({ text }) => text).join(''), passage, steps: this.#plan.filter((step) => step.passage === passage) }] : []
    })
    if (!tiles.some(({ steps }) => steps.length > 0)) return
    for (const { tile, what, passage, steps } of tiles) {
      placeOne(template, tile, what, steps.length > 0 ? () => { this.#pressOne(passage, steps) } : undefined)
    }
  }

  #pressOne(passage: number, steps: readonly PageStep[]): void {
    if (this.#reader.isReadingOnly(passage)) this.#reader.stop()
    else this.#reader.start(steps)
  }

  #act(act: string): void {
    const [reader, choices] = [this.#reader, this.#choices]
    const state = this.#open ? reader.state : 'idle'
    this.#open = act !== 'stop'
    if (act === 'slower' || act === 'every') choices[act] = !choices[act]
    if (act === 'slower') reader.setSlower(choices.slower)
    if (act === 'stop') { choices.every = false; reader.stop() }
    else if (act === 'again' || state === 'paused' && act === 'main') reader.again()
    else if (act === 'main' && state === 'reading') reader.pause()
    else if (act === 'main') reader.start(this.#plan)
    this.#showBar()
  }

  #showBar(): void {
    if (this.#bar) showState(this.#bar, this.#open ? this.#reader.state : 'idle', this.#choices)
  }

  #show(step: PageStep | undefined): void {
    this.#choices.heard ||= step !== undefined
    this.#showBar()
    const passage = step && this.#passages[step.passage]
    highlight(passage?.element, passage && 'run' in step ? rangeOf(passage.runs[step.run], step.start, step.end) : undefined)
  }
}

function planOf(passages: readonly PagePassage[]): readonly PageStep[] {
  const voices = synthesis?.getVoices() ?? []
  return planReading(passages, (language) => chooseVoice(voices, language))
}

/** The controls come when their looks are there, or known not to come: nothing on the page moves twice. */
function stylesOf({ dataset, ownerDocument }: HTMLTemplateElement, act: () => void): HTMLLinkElement {
  return Object.assign(ownerDocument.createElement('link'), { rel: 'stylesheet', href: dataset['readAloud'], onload: act, onerror: act })
}
