import { saidNothing, typedIn } from '#app/enhance/survey/controls.ts'
import type { DeviceStore } from '#app/enhance/survey/device-store.ts'
import type { DraftSync, Posted } from '#app/enhance/survey/draft-sync.ts'
import { addressOf, pageAt } from '#app/enhance/survey/page-addresses.ts'
import { checkPage, clone, questionPage, showProblem, type ShownPage } from '#app/enhance/survey/page-view.ts'
import type { SurveyDocument } from '#app/enhance/survey/survey-document.ts'
import { askForPerson, keep, pageBefore, pageToGoOn, shown, stepOn, type Given, type SurveyState } from '#app/enhance/survey/survey-state.ts'
import { surveyPaths as paths } from '#app/paths.ts'

type Entry = 'push' | 'replace' | 'stay'
const TRY_AGAIN = 5000

/** A survey stepped through on the device: shows the server's pages, keeps what is typed, sends once at the end. */
export class SteppedSurvey {
  readonly #document: Document
  readonly #pages: SurveyDocument
  readonly #store: DeviceStore
  readonly #sync: DraftSync
  #state: SurveyState
  #page: string | undefined
  #then = ''
  #noSignal = false
  /** A form goes to the server itself: to switch language or format, or because the server has to say something. */
  #native = false
  #over = false
  /** "Send my answers" was pressed, and no answer has settled it yet. */
  #sending = false
  /** The server asks for the page of help, and somebody is writing: it comes with the next step. */
  #helpDue = false

  constructor(document: Document, pages: SurveyDocument, store: DeviceStore, sync: DraftSync, state: SurveyState) {
    this.#document = document
    this.#pages = pages
    this.#store = store
    this.#sync = sync
    this.#state = state
    this.#page = pageAt(pages.here, location.pathname)
    this.#then = new URLSearchParams(location.search).get('then') ?? ''
  }

  listen(): void {
    this.#document.documentElement.dataset['stepping'] = ''
    this.#document.addEventListener('submit', (event) => { this.#onSubmit(event) }, { capture: true })
    this.#document.addEventListener('click', (event) => { this.#onClick(event) })
    addEventListener('popstate', () => { this.#onPop() })
    addEventListener('pagehide', () => { this.#onLeave() })
    addEventListener('online', () => { if (this.#page === 'waiting') void this.send() })
  }

  /** This device has answers the server had not when it made this page: the page is shown again with them, unless somebody is writing on it. */
  catchUp(unsaved: boolean): void {
    const form = this.#main.querySelector<HTMLFormElement>('form.question')
    if (!unsaved || !form || typedIn(form).some((value) => value !== '')) return
    this.go(pageToGoOn(this.#pages.questions, this.#state), 'replace')
  }

  /** Nobody is there any more: nothing is kept here; what was answered is with the server, under its code. */
  giveUp(): void {
    this.#over = true
    this.#store.forget()
  }

  /** What could not be saved before this page was opened. */
  saveAgain(): void {
    this.#sync.save(this.#state)
  }

  /** Shows a page of the survey: another step is another entry of the history, with its title and the focus on its heading. */
  go(page: string, entry: Entry = 'push', then = ''): void {
    const content = this.#content(page, then)
    if (!content) { location.assign(addressOf(this.#pages.here, page)); return }
    this.#page = page
    this.#then = then
    const address = addressOf(this.#pages.here, page) + (then === 'check' ? '?then=check' : '')
    if (entry === 'push') history.pushState(null, '', address)
    if (entry === 'replace') history.replaceState(null, '', address)
    this.#put(content)
  }

  /** What the server said to a saved draft, or that there is no signal. */
  hear(posted: Posted): void {
    this.#noSignal = posted === undefined
    this.#sayNoSignal()
    if (posted?.status === 200 && !this.#sync.pending) this.#keepOnDevice('saved')
    if (posted?.body['help'] && !this.#state.helped && !this.#sending) this.#offerHelp()
    if (posted?.status === 409 && posted.body['reason'] === 'sent') { this.#finish(); location.replace(`${addressOf(this.#pages.here, 'thank-you')}?already=1`) }
    if (posted?.status === 409 && posted.body['reason'] === 'other-tab') { this.#sync.stop(); showProblem(this.#pages, this.#main, { message: 'answering:errors.otherTab', values: {} }) }
    if (posted?.status === 410) this.#closed()
  }

  /** Sends everything, once: the server knows the code, so a second try changes nothing. */
  async send(): Promise<void> {
    if (this.#over) return
    this.#sending = true
    this.#keepOnDevice('unsaved')
    const { lang, collector } = this.#pages.here
    const posted = await this.#sync.post(paths.sendAnswers(lang, collector), this.#state)
    if (posted === undefined || posted.status >= 500) { this.#wait(); return }
    this.#sending = posted.status === 410 // a way in that closed may open again; everything else is settled by this answer
    switch (posted.status) {
      case 200: this.#thank(String(posted.body['code'])); return
      case 410: this.#closed(); return
      case 422: this.#mend(posted); return
      default: this.hear(posted)
    }
  }

  get #main(): HTMLElement {
    const main = this.#document.querySelector<HTMLElement>('main')
    if (!main) throw new Error('a page has a main')
    return main
  }

  #content(page: string, then: string): ShownPage | undefined {
    const question = shown(this.#pages.questions, this.#state).find(({ key }) => key === page)
    if (question) return questionPage(this.#pages, this.#state, question, this.#sync.tag, then)
    if (page === 'check' || page === 'closed') return checkPage(this.#pages, this.#state, page)
    const around = ['help', 'waiting', 'thank-you'].includes(page) ? clone(this.#pages, page) : undefined
    const onward = around?.content.querySelector<HTMLAnchorElement>('a.button')
    if (page === 'help') for (const part of around?.content.querySelectorAll<HTMLElement>('[data-tell],[data-told]') ?? []) part.hidden = ('told' in part.dataset) !== (this.#state.tell === true)
    if (page === 'help' && onward) onward.href = addressOf(this.#pages.here, pageToGoOn(this.#pages.questions, this.#state))
    return around
  }

  #put({ content, title }: ShownPage): void {
    this.#main.replaceChildren(content)
    this.#document.title = `${title} – ${this.#document.title.split(' – ').at(-1) ?? ''}`
    const heading = this.#main.querySelector<HTMLElement>('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
    scrollTo(0, 0)
    this.#sayNoSignal()
    this.#document.dispatchEvent(new CustomEvent('sayback:page'))
  }

  #onSubmit(event: SubmitEvent): void {
    const form = event.target
    if (this.#native || this.#over || !(form instanceof HTMLFormElement) || form.method === 'dialog') return
    if (form.matches('[data-leave]')) this.#leave()
    else if (form.matches('[data-tell]')) { this.#take(event); this.#remember(askForPerson(this.#state)); this.go('help', 'replace') }
    else if (form.matches('form.question')) this.#onQuestion(event, form)
    else if (form.action === new URL(addressOf(this.#pages.here, 'check'), location.origin).href) { this.#take(event); void this.send() }
  }

  #onQuestion(event: SubmitEvent, form: HTMLFormElement): void {
    const key = this.#page
    if (key === undefined) return
    this.#take(event)
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : undefined
    const given: Given = { values: typedIn(form), language: this.#pages.here.lang }
    if (button?.value === 'back') { this.#back(key, given); return }
    if (button?.value === 'tell') { this.#remember(askForPerson(keep(this.#state, key, given))); this.go('help'); return }
    if (button && /^(?:language:|format:|save$)/.test(button.value)) { void this.#switch(form, button, key, given); return }
    const step = stepOn(this.#pages.questions, this.#state, key, given, this.#then === 'check')
    if (!step.ok) { this.#sayProblem(step.problem); return }
    this.#remember(step.state)
    if (this.#helpDue) { this.#helpDue = false; this.go('help'); return }
    this.go(step.page, 'push', step.page === 'check' || this.#then !== 'check' ? '' : 'check')
  }

  /** Once a survey, between two questions: nobody is stopped while writing, and it says the same whatever it came for (settled 6). */
  #offerHelp(): void {
    this.#state = { ...this.#state, helped: true }
    this.#sync.save(this.#state)
    const form = this.#main.querySelector<HTMLFormElement>('form.question')
    if (form && typedIn(form).some((value) => value !== '')) this.#helpDue = true
    else if (form || this.#page === 'check') this.go('help')
  }

  #take(event: Event): void {
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  #sayProblem(problem: Parameters<typeof showProblem>[2]): void {
    showProblem(this.#pages, this.#main, problem)
    const prefix = this.#pages.messages['titlePrefix'] ?? ''
    if (!this.#document.title.startsWith(prefix)) this.#document.title = prefix + this.#document.title
  }

  #back(key: string, given: Given): void {
    this.#remember(keep(this.#state, key, given))
    if (this.#then === 'check') { this.go('check'); return }
    const before = pageBefore(this.#pages.questions, this.#state, key)
    if (before) this.go(before)
    else location.assign(paths.go(this.#pages.here.lang, this.#pages.here.collector))
  }

  /** Another language or format, or the page with the code: the server shows it, after everything is saved there. Without a signal the page stays. */
  async #switch(form: HTMLFormElement, button: HTMLButtonElement, key: string, given: Given): Promise<void> {
    this.#remember(keep(this.#state, key, given))
    if (!await this.#sync.flush()) return
    this.#store.forget()
    this.#native = true
    form.requestSubmit(button)
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || link.origin !== location.origin) return
    if (link.hash !== '' && link.pathname === location.pathname) return // to a field of this page, from the error summary
    const page = pageAt(this.#pages.here, link.pathname)
    if (page === undefined || page === 'thank-you' || this.#over) return
    event.preventDefault()
    this.go(page, 'push', new URL(link.href).searchParams.get('then') ?? '')
  }

  #onPop(): void {
    const page = pageAt(this.#pages.here, location.pathname)
    if (location.hash !== '' && page === this.#page) return
    if (this.#over || page === undefined || page === 'thank-you') { location.reload(); return }
    this.go(this.#content(page, '') ? page : pageToGoOn(this.#pages.questions, this.#state), 'stay', new URLSearchParams(location.search).get('then') ?? '')
  }

  /** The page is left or hidden for good: what stands half typed is kept too. */
  #onLeave(): void {
    const form = this.#main.querySelector<HTMLFormElement>('form.question')
    if (this.#over || this.#native || !form || this.#page === undefined) return
    const given: Given = { values: typedIn(form), language: this.#pages.here.lang }
    if (!saidNothing(given.values, this.#state.typed[this.#page]?.values)) this.#remember(keep(this.#state, this.#page, given))
  }

  /** "Exit this page": what is half typed goes to the server as the draft it belongs to, and nothing is kept here any more. */
  #leave(): void {
    this.#onLeave()
    this.#over = true
    this.#store.forget()
  }

  #remember(state: SurveyState): void {
    this.#state = state
    this.#sending = false
    this.#keepOnDevice('unsaved')
    this.#sync.save(state)
  }

  /** A saved draft that is heard of late takes nothing back of "Send my answers". */
  #keepOnDevice(how: 'unsaved' | 'saved'): void {
    if (this.#over) return
    this.#store.write({ tag: this.#sync.tag, lang: this.#pages.here.lang, version: this.#pages.here.version, plain: this.#pages.here.plain, state: this.#state, unsaved: how !== 'saved' || this.#sending, sending: this.#sending })
  }

  #thank(code: string): void {
    this.#finish()
    this.go('thank-you', 'replace')
    const place = this.#main.querySelector('.code bdi')
    if (place) place.textContent = code
  }

  #wait(): void {
    if (this.#page !== 'waiting') this.go('waiting', this.#page === 'check' ? 'stay' : 'push')
    setTimeout(() => { if (this.#page === 'waiting') void this.send() }, TRY_AGAIN)
  }

  #closed(): void {
    this.#sync.stop()
    this.go('closed', 'replace')
  }

  #mend(posted: NonNullable<Posted>): void {
    const [first] = Array.isArray(posted.body['problems']) ? posted.body['problems'] as readonly string[] : [] // our own JSON
    if (first === undefined) { this.#native = true; location.assign(addressOf(this.#pages.here, posted.body['reason'] === 'code' ? 'access' : 'check')); return }
    this.go(first)
    const given = this.#state.typed[first]
    const step = given ? stepOn(this.#pages.questions, this.#state, first, given, false) : undefined
    if (step && !step.ok) this.#sayProblem(step.problem)
  }

  #finish(): void {
    this.#over = true
    this.#sync.stop()
    this.#store.forget()
  }

  #sayNoSignal(): void {
    this.#main.querySelector('.offline')?.remove()
    for (const old of this.#main.querySelectorAll('[data-offline-help]')) old.remove()
    if (!this.#noSignal || this.#over || this.#page === 'waiting') return
    this.#main.prepend(this.#pages.part('offline')?.content.cloneNode(true) ?? '')
    if (this.#main.querySelector('form.question textarea')) this.#addHelp()
  }

  /** Without a signal nobody reads along: help stands on every page where something can be told (settled 6). */
  #addHelp(): void {
    const help = this.#document.createElement('div')
    help.dataset['offlineHelp'] = ''
    help.append(this.#pages.part('help')?.content.cloneNode(true) ?? '')
    this.#main.append(help)
  }
}
