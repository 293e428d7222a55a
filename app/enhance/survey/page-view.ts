import { dayInWords } from '#app/features/ask/surveys/kinds/date/day-in-words.ts'
import { pipedWords } from '#app/features/ask/surveys/piping.ts'
import { readAnswer } from '#app/features/ask/surveys/question-kinds.ts'
import type { AnswerProblem } from '#app/features/ask/surveys/read-answer.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { placeOf, shownKey } from '#app/features/hear/answering/question-place.ts'
import { fillIn, putInOrder, saidIn } from '#app/enhance/survey/controls.ts'
import type { SurveyDocument } from '#app/enhance/survey/survey-document.ts'
import { shown, type Given, type SurveyState } from '#app/enhance/survey/survey-state.ts'

/** What is put into `main`, and the title that goes with it. */
export interface ShownPage { readonly content: DocumentFragment; readonly title: string }

/** A question's page, filled: place, earlier answers said again, what was typed before. Text goes in as text, never as markup. */
export function questionPage(survey: SurveyDocument, state: SurveyState, question: Question, tag: string, then: string): ShownPage | undefined {
  const page = clone(survey, question.key)
  if (!page) return undefined
  const { content, title } = page
  const said = saidOf(survey, state)
  for (const hole of content.querySelectorAll<HTMLElement>('[data-pipe]')) hole.textContent = said[hole.dataset['pipe'] ?? ''] ?? hole.dataset['otherwise'] ?? ''
  content.querySelector('[data-slot="nav"]')?.replaceWith(survey.part('nav')?.content.cloneNode(true) ?? '')
  for (const [name, value] of [['tag', tag], ['then', then]] as const) content.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`)?.setAttribute('value', value)
  sayPlace(survey, state, question, content)
  if ('shuffled' in question && question.shuffled) putInOrder(content, tag)
  fillIn(content, state.typed[question.key]?.values ?? [])
  return { content, title: pipedWords(title, said) }
}

/** Every answer once more. Rows of questions that are not asked are taken out. */
export function checkPage(survey: SurveyDocument, state: SurveyState, name: 'check' | 'closed'): ShownPage | undefined {
  const page = clone(survey, name)
  if (!page) return undefined
  const asked = shown(survey.questions, state)
  for (const row of page.content.querySelectorAll<HTMLElement>('[data-row]')) fillRow(survey, state, asked, row)
  const last = asked.at(-1)?.key
  const back = page.content.querySelector<HTMLAnchorElement>('a.back')
  if (back && last) back.href = back.href.replace(/[^/]+$/, last)
  return page
}

/** Any other page as it is. */
export function clone(survey: SurveyDocument, name: string): ShownPage | undefined {
  const template = survey.page(name)
  return template ? { content: document.importNode(template.content, true), title: template.dataset['title'] ?? '' } : undefined
}

/** What is wrong, twice in the same words: on top, and beside the field (FORM-04). */
export function showProblem(survey: SurveyDocument, main: HTMLElement, { message, values, at = 0 }: Omit<AnswerProblem, 'message'> & { readonly message: string }): void {
  const words = filled(survey.messages[message] ?? '', values)
  clearProblem(main)
  const field = [...main.querySelectorAll<HTMLElement>('[name="answer"]')][at]
  const summary = document.importNode(survey.part('error')?.content ?? document.createDocumentFragment(), true)
  const link = summary.querySelector('a')
  if (link) { link.textContent = words; link.setAttribute('href', `#${field?.id === '' ? 'answer' : field?.id ?? 'answer'}`) }
  main.prepend(summary)
  sayBesideField(main, words, field)
  main.querySelector<HTMLElement>('.error-summary')?.focus()
}

export function filled(text: string, values: Readonly<Record<string, number | string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => String(values[name] ?? gap))
}

function clearProblem(main: HTMLElement): void {
  for (const old of main.querySelectorAll('.error-summary, #answer-error')) old.remove()
  for (const old of main.querySelectorAll('[name="answer"][aria-invalid]')) old.removeAttribute('aria-invalid')
}

function sayBesideField(main: HTMLElement, words: string, field: HTMLElement | undefined): void {
  const error = document.createElement('p')
  error.className = 'error-message'
  error.id = 'answer-error'
  error.textContent = words
  const after = main.querySelector('#answer-hint') ?? main.querySelector('.question-body legend') ?? main.querySelector('.question-body h1')
  after?.after(error)
  const described = main.querySelector('.question-body fieldset') ?? field
  const ids = new Set((described?.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== ''))
  described?.setAttribute('aria-describedby', [...ids.add('answer-error')].join(' '))
  if (field?.matches('textarea, select, input:not([type="radio"], [type="checkbox"])')) field.setAttribute('aria-invalid', 'true')
}

function sayPlace(survey: SurveyDocument, state: SurveyState, question: Question, content: DocumentFragment): void {
  if (question.part === 'equality') return
  const caption = content.querySelector('.caption')
  const keys = shown(survey.questions, state).map(shownKey)
  const { number, total } = placeOf(keys, question.key)
  if (caption) caption.textContent = filled(survey.messages[total === undefined ? 'captionAlone' : 'caption'] ?? '', { number, total: total ?? 0 })
}

function fillRow(survey: SurveyDocument, state: SurveyState, asked: readonly Question[], row: HTMLElement): void {
  const key = row.dataset['row'] ?? ''
  if (!asked.some((question) => question.key === key)) { row.remove(); return }
  const said = saidOf(survey, state)
  for (const hole of row.querySelectorAll<HTMLElement>('[data-pipe]')) hole.textContent = said[hole.dataset['pipe'] ?? ''] ?? hole.dataset['otherwise'] ?? ''
  const answer = answerNodes(survey, state, key)
  if (answer.length > 0) row.querySelector('dd')?.replaceChildren(...answer)
}

function answerNodes(survey: SurveyDocument, { typed }: SurveyState, key: string): readonly Node[] {
  const given = typed[key]
  const page = survey.page(key)?.content
  if (!given || !page) return []
  const day = dayIn(survey, given, key)
  if (day) return [day]
  const chosen = saidIn(page, given.values)
  const own = chosen.length === 0 ? given.values.filter((value) => value !== '').join(' ') : ''
  if (own !== '') return [ownWords(own, given.language)]
  const list = document.createElement('ul')
  list.className = 'plain'
  list.append(...chosen.map((words) => { const item = document.createElement('li'); item.append(words); return item }))
  return chosen.length > 0 ? [list] : []
}

/** A day as the language of the page writes it, not as three fields. */
function dayIn(survey: SurveyDocument, given: Given, key: string): HTMLElement | undefined {
  const question = survey.questions.find((candidate) => candidate.key === key)
  const read = question ? readAnswer(question, given.values, given.language) : undefined
  if (!read?.ok || read.value.is !== 'day') return undefined
  const time = document.createElement('time')
  time.dateTime = read.value.day
  time.textContent = dayInWords(read.value.day, survey.here.lang)
  return time
}

function ownWords(text: string, language: string): HTMLElement {
  const words = document.createElement('p')
  words.className = 'user-text'
  words.dir = 'auto'
  words.lang = language
  words.textContent = text
  return words
}

function saidOf(survey: SurveyDocument, state: SurveyState): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(state.typed).map((key) => [key, answerNodes(survey, state, key).map((node) => node.textContent).join(', ')] as const).filter(([, words]) => words !== ''))
}
