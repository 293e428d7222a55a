import { nextWithout, onlyIf, type OnlyIf } from '#app/features/ask/print/only-if.ts'
import { boxesOf, paperField } from '#app/features/ask/print/paper-field.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { formatChoice } from '#app/i18n/formats.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface Asked { readonly question: Question; readonly questions: readonly Question[] }

/** In plain words: who answers this question, and where everybody else goes on. */
export function OnlyIfLines({ question, questions }: Asked) {
  const { t } = useTranslator()
  if (!question.when) return null
  const condition = onlyIf(question.when)
  const next = nextWithout(questions, question)
  const lead = { one: t('answering:paper.onlyOne', { question: question.key }), all: t('answering:paper.onlyAll', { question: question.key }), any: t('answering:paper.onlyAny', { question: question.key }) }
  return (
    <div className="paper-only">
      <p>{lead[condition.joined]}</p>
      <Parts parts={condition.joined === 'one' ? [condition] : condition.parts} questions={questions} />
      <p>{next ? t('answering:paper.else', { next: next.key }) : t('answering:paper.elseEnd')}</p>
    </div>
  )
}

function Parts({ parts, questions }: { readonly parts: readonly OnlyIf[]; readonly questions: readonly Question[] }) {
  return <ul>{parts.map((part) => <li key={JSON.stringify(part)}><Part part={part} questions={questions} /></li>)}</ul>
}

function Part({ part, questions }: { readonly part: OnlyIf; readonly questions: readonly Question[] }) {
  const { t } = useTranslator()
  if (part.joined === 'one') return <Statement {...part} questions={questions} />
  return <>{part.joined === 'all' ? t('answering:paper.all') : t('answering:paper.any')}<Parts parts={part.parts} questions={questions} /></>
}

function Statement({ leaf, so, questions }: Extract<OnlyIf, { joined: 'one' }> & { readonly questions: readonly Question[] }) {
  const { t, language } = useTranslator()
  const { question } = leaf
  if ('answered' in leaf) return <>{leaf.answered === so ? t('answering:paper.answered', { question }) : t('answering:paper.notAnswered', { question })}</>
  if ('oneOf' in leaf) {
    const options = formatChoice(leaf.oneOf.map((code) => quoted(code, questions.find(({ key }) => key === question), language.tag)), language.tag)
    return <>{so ? t('answering:paper.ticked', { options, question }) : t('answering:paper.notTicked', { options, question })}</>
  }
  return <NumberStatement from={leaf.atLeast} to={leaf.atMost} question={question} so={so} />
}

function NumberStatement({ from, to, question, so }: { readonly from: number | undefined; readonly to: number | undefined; readonly question: string; readonly so: boolean }) {
  const { t } = useTranslator()
  if (to === undefined) return <>{so ? t('answering:paper.atLeast', { question, from }) : t('answering:paper.notAtLeast', { question, from })}</>
  if (from === undefined) return <>{so ? t('answering:paper.atMost', { question, to }) : t('answering:paper.notAtMost', { question, to })}</>
  return <>{so ? t('answering:paper.between', { question, from, to }) : t('answering:paper.notBetween', { question, from, to })}</>
}

/** An answer by its words, set apart from the direction around it. */
function quoted(code: string, question: Question | undefined, language: string): string {
  const found = question && boxesOf(paperField(question)).find((box) => box.code === code)
  return `\u2068“${found ? textIn(found.text, language).text : code}”\u2069`
}
