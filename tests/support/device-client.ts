import { setTimeout as pause } from 'node:timers/promises'
import { paths } from '#app/paths.ts'
import type { FormClient } from '#tests/support/answering-client.ts'

interface Here { readonly collector: string; readonly lang: string; readonly version: string; readonly tag: string; readonly format: string; readonly device: string }
interface Rules { readonly questions: readonly { readonly key: string; readonly kind: string; readonly when?: unknown; readonly options?: readonly { readonly code: string; readonly trigger?: true }[] }[] }

interface Pace {
  /** Milliseconds of thought before an answer, on average. */
  readonly thinking?: number
  /** Hears how long the server took for each answer. */
  readonly onAnswer?: (milliseconds: number) => unknown
  /** As the script does with somebody who does not think at all: what is answered while a post is under way goes with the next. */
  readonly merged?: boolean
}

/** Rules are the same for everybody: a phone reads them on its own time, the measuring machine reads them once. */
const known = new Map<string, Rules>()

/**
 * Answers a survey the way a phone with scripts does: start page, first question, the document of all pages, one saved
 * draft an answer, and one post that sends. Resolves with the receipt code. Throws when the server did not take it.
 */
export async function answerOnDevice(client: FormClient, lang: string, collector: string, { thinking = 0, onAnswer = () => undefined, merged = false }: Pace = {}): Promise<string> {
  await client.get(paths.go(lang, collector))
  const first = await client.post(paths.go(lang, collector), [['take-part', 'yes']])
  const here = hereIn(first.html)
  const { questions } = await rulesOf(client, here)
  const typed: Record<string, { values: readonly string[]; language: string }> = {}
  const asked = questions.filter(({ when }) => when === undefined)
  for (const [index, { key, options }] of asked.entries()) {
    typed[key] = { values: [options?.find(({ trigger }) => !trigger)?.code ?? 'More places to play'], language: lang }
    if (merged && index > 0 && index < asked.length - 1) continue
    if (thinking > 0) await pause(thinking * (0.5 + Math.random()))
    const began = performance.now()
    const saved = await client.postJson(paths.saveDraft(lang, collector), { version: here.version, tag: here.tag, helped: false, plain: true, typed })
    onAnswer(performance.now() - began)
    if (saved.status !== 200) throw new Error(`a draft was answered with ${saved.status}`)
  }
  const sent = await client.postJson(paths.sendAnswers(lang, collector), { version: here.version, tag: here.tag, helped: false, plain: true, typed })
  const { code } = (sent.body ?? {}) as { code?: string } // our own JSON
  if (sent.status !== 200 || code === undefined) throw new Error(`sending was answered with ${sent.status}`)
  return code
}

/** What the first question page says of its survey. */
export function hereIn(html: string): Here {
  const json = /data-survey="([^"]+)"/.exec(html)?.[1]
  if (json === undefined) throw new Error('the page does not name its survey')
  return JSON.parse(unescaped(json)) as Here // our own page
}

async function rulesOf(client: FormClient, { lang, collector, version, format, device }: Here): Promise<Rules> {
  const address = paths.surveyPages(lang, collector, version, format, device)
  const found = known.get(address)
  if (found) { await client.fetchPressed(address); return found }
  const json = /data-rules="([^"]+)"/.exec((await client.get(address)).html)?.[1] ?? '{}'
  const rules = JSON.parse(unescaped(json)) as Rules // our own page
  known.set(address, rules)
  return rules
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
