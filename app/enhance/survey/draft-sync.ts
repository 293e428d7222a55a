import type { SurveyHere } from '#app/features/hear/answering/survey-here.ts'
import type { SurveyState } from '#app/enhance/survey/survey-state.ts'
import { surveyPaths as paths } from '#app/paths.ts'

const TRY_AGAIN = 5000

/** What the server said to something posted: an answer, or nothing because there is no signal. */
export type Posted = { readonly status: number; readonly body: Readonly<Record<string, unknown>> } | undefined

/**
 * Saves every answer as a draft, in order, one post at a time: what is answered while a post is under way goes with the
 * next. Without a signal it tries again by itself; nothing is lost meanwhile, and nobody waits for it.
 */
export class DraftSync {
  readonly #here: SurveyHere
  readonly #told: (posted: Posted) => void
  #tag: string
  #wanted: SurveyState | undefined
  #running: Promise<void> | undefined

  constructor(here: SurveyHere, tag: string, told: (posted: Posted) => void) {
    this.#here = here
    this.#tag = tag
    this.#told = told
    addEventListener('online', () => { void this.flush() })
  }

  get tag(): string {
    return this.#tag
  }

  /** Something is not with the server yet. */
  get pending(): boolean {
    return this.#wanted !== undefined
  }

  save(state: SurveyState): void {
    this.#wanted = state
    void this.flush()
  }

  /** True once everything wanted is saved. */
  async flush(): Promise<boolean> {
    this.#running ??= this.#run().finally(() => { this.#running = undefined })
    await this.#running
    return this.#wanted === undefined
  }

  /** Nothing is to be saved any more: it was sent, or given up. */
  stop(): void {
    this.#wanted = undefined
  }

  /** Posts answers; a browser that lost its cookie is given a new one, and posts again with it. */
  async post(address: string, { typed, helped, tell }: SurveyState, keepalive = false): Promise<Posted> {
    const body = JSON.stringify({ version: this.#here.version, tag: this.#tag, plain: this.#here.plain, typed, helped, tell })
    const posted = await postJson(address, body, keepalive)
    if (posted?.body['reason'] !== 'again') return posted
    this.#tag = String(posted.body['tag'])
    return this.post(address, { typed, helped, tell }, keepalive)
  }

  async #run(): Promise<void> {
    while (this.#wanted) {
      const state: SurveyState = this.#wanted
      const posted = await this.post(paths.saveDraft(this.#here.lang, this.#here.collector), state, true)
      const passing = posted === undefined || posted.status >= 500
      if (!passing && this.#wanted === state) this.#wanted = undefined
      this.#told(posted)
      if (passing) { setTimeout(() => { void this.flush() }, TRY_AGAIN); return }
    }
  }
}

async function postJson(address: string, body: string, keepalive: boolean): Promise<Posted> {
  try {
    const small = keepalive && body.length < 60_000 // a browser's limit for what outlives the page
    const answer = await fetch(address, { method: 'POST', body, headers: { 'Content-Type': 'application/json' }, keepalive: small })
    return { status: answer.status, body: await answer.json().catch(() => ({})) as Readonly<Record<string, unknown>> } // our own JSON; an error page is none
  } catch {
    return undefined
  }
}
