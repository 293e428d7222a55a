import { deviceStore, listWaiting, type DeviceStore, type Kept } from '#app/enhance/survey/device-store.ts'
import { DraftSync, type Posted } from '#app/enhance/survey/draft-sync.ts'
import { keepPages } from '#app/enhance/survey/offline-pages.ts'
import { sayLettersLeft } from '#app/enhance/survey/letters-left.ts'
import { addressOf, pageAt } from '#app/enhance/survey/page-addresses.ts'
import { watchSharedDevice } from '#app/enhance/survey/shared-device.ts'
import { fetchPages, hereOf, readPages, type SurveyDocument } from '#app/enhance/survey/survey-document.ts'
import { SteppedSurvey } from '#app/enhance/survey/stepped-survey.ts'
import { NOTHING_YET, pageToGoOn, type Given, type SurveyState } from '#app/enhance/survey/survey-state.ts'
import type { SurveyHere } from '#app/features/hear/answering/survey-here.ts'
import { surveyPaths as paths } from '#app/paths.ts'

/**
 * Steps through a survey on the device, once its pages have come: no waiting between two questions, and no signal needed
 * until the end (settled 24). Until then, and whenever anything fails, the pages of the server do the same.
 */
export async function startStepping(document: Document): Promise<void> {
  const found = hereOf(document)
  if (!found) return
  const { here, whole } = found
  const store = deviceStore(here)
  const kept = store.read()
  const pages = whole ? readPages(document, { ...here, plain: kept?.plain ?? false }) : await fetchPages(here)
  const begun = whole ? fromDevice(here, kept) : await fromServer(here, kept)
  if (!begun) return
  const survey = stepThrough(document, pages, store, begun)
  if (whole) goOn(survey, pages, begun)
  else survey.catchUp(begun.unsaved)
  if (!whole) void keepPages(here)
}

/** Saves or sends what waits on this device from before, and shows where it led. What cannot go stays where it is. */
export async function sendWaiting(): Promise<void> {
  for (const [collector, kept] of listWaiting()) {
    const here: SurveyHere = { collector, lang: kept.lang, version: kept.version, tag: kept.tag, format: 'standard', device: 'own', fresh: false, plain: kept.plain }
    const address = kept.sending ? paths.sendAnswers(kept.lang, collector) : paths.saveDraft(kept.lang, collector)
    const posted = await new DraftSync(here, kept.tag, () => undefined).post(address, kept.state)
    if (posted?.status === 200) arrived(here, kept)
  }
}

/** Sent: its thank-you page. Saved, on the survey's own first page: that page again, which now offers to carry on. */
function arrived(here: SurveyHere, kept: Kept): void {
  const store = deviceStore(here)
  if (kept.sending) { store.forget(); location.assign(paths.thankYou(here.lang, here.collector)); return }
  store.write({ ...kept, unsaved: false })
  if (location.pathname.endsWith(paths.go('', here.collector).slice(1))) location.reload()
}

interface Begun { readonly tag: string; readonly state: SurveyState; readonly unsaved: boolean; readonly sending: boolean }

/** A first page carries only its own styles; the pages after it need those of all, which were fetched ahead. */
function useAllStyles(document: Document): void {
  const ahead = document.querySelector<HTMLLinkElement>('link[rel="prefetch"][as="style"]')
  if (ahead) ahead.rel = 'stylesheet'
}

function stepThrough(document: Document, pages: SurveyDocument, store: DeviceStore, begun: Begun): SteppedSurvey {
  const told = (posted: Posted) => { survey.hear(posted) }
  useAllStyles(document)
  sayLettersLeft(document)
  const survey = new SteppedSurvey(document, pages, store, new DraftSync(pages.here, begun.tag, told), begun.state)
  survey.listen()
  watchSharedDevice(document, pages, () => { survey.giveUp() })
  if (begun.unsaved) survey.saveAgain()
  return survey
}

/** Opened without a signal: what this device kept, else there is nothing to go on with. */
function fromDevice({ version }: SurveyHere, kept: Kept | undefined): Begun | undefined {
  return kept?.version === version ? { tag: kept.tag, state: kept.state, unsaved: true, sending: kept.sending } : undefined
}

/** What the server has of this draft, and over it what this device could not save yet. */
async function fromServer(here: SurveyHere, kept: Kept | undefined): Promise<Begun> {
  const mine = kept?.unsaved && kept.tag === here.tag && kept.version === here.version ? kept.state : undefined
  const saved = here.fresh ? NOTHING_YET : await fetchSaved(here)
  const state = mine ? { typed: { ...saved.typed, ...mine.typed }, helped: saved.helped || mine.helped, tell: saved.tell ?? mine.tell } : saved
  return { tag: here.tag, state, unsaved: mine !== undefined, sending: false }
}

async function fetchSaved({ lang, collector }: SurveyHere): Promise<SurveyState> {
  const answer = await fetch(paths.saveDraft(lang, collector))
  if (!answer.ok) throw new Error('no draft')
  const { typed, helped, tell } = await answer.json() as { typed: Record<string, Given>; helped: boolean; tell?: true } // our own JSON
  return { typed, helped, tell }
}

function goOn(survey: SteppedSurvey, pages: SurveyDocument, { state, sending }: Begun): void {
  if (sending) { void survey.send(); return }
  const asked = pageAt(pages.here, location.pathname)
  const page = asked && pages.page(asked) && !['thank-you', 'waiting', 'closed'].includes(asked) ? asked : pageToGoOn(pages.questions, state)
  survey.go(page, 'replace')
  if (location.pathname !== addressOf(pages.here, page)) history.replaceState(null, '', addressOf(pages.here, page))
}
