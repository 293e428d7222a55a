import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Localized } from '#app/components/localized.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { countField } from '#app/features/hear/sessions/count-input.ts'
import type { GroupSession } from '#app/features/hear/sessions/group-session.ts'
import { baseOf, type Counts, type HandsUpQuestion } from '#app/features/hear/sessions/hands-up.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface Panel { readonly session: GroupSession; readonly questions: readonly HandsUpQuestion[]; readonly counted: Readonly<Record<string, Counts>> }

/** What was counted in the room, question by question, always with how it was counted. */
export function HandsUpPanel({ session, questions, counted }: Panel) {
  const { t } = useTranslator()
  return (
    <section className="panel stack" aria-labelledby="hands-title">
      <h2 id="hands-title">{t('assisting:hands.title')}</h2>
      <p>{t('assisting:hands.why')}</p>
      {questions.length === 0 && <p>{t('assisting:hands.none')}</p>}
      <ul className="stack">
        {questions.map((question) => <li key={question.key}><OneQuestion session={session} question={question} counts={counted[question.key]} /></li>)}
      </ul>
    </section>
  )
}

function OneQuestion({ session, question, counts }: { readonly session: GroupSession; readonly question: HandsUpQuestion; readonly counts: Counts | undefined }) {
  const { t } = useTranslator()
  const href = paths.office.sessionHands(session.id, question.key)
  return (
    <div className="stack">
      <p><strong>{question.key}</strong> <Localized text={question.text} /> {session.state === 'open' && <a href={href} aria-describedby={`counted-${question.key}`}>{counts ? t('assisting:hands.change') : t('assisting:hands.count')}</a>}</p>
      {counts && (
        <div id={`counted-${question.key}`}>
          <DataTable caption={t('assisting:hands.caption', { count: baseOf(question, counts, session.children) })} head={[t('assisting:hands.answer'), t('assisting:hands.hands')]}
            rows={question.options.map(({ code, text }) => [<Localized key={code} text={text} />, counts[code] ?? 0])} />
        </div>
      )}
    </div>
  )
}

interface Counting { readonly room: number; readonly question: HandsUpQuestion; readonly counts: Counts; readonly typed: Typed | undefined; readonly errors: readonly FieldError[] }

/** A number for each answer of one question. */
export function HandsUpForm({ room, question, counts, typed, errors }: Counting) {
  const { t } = useTranslator()
  return (
    <form method="post" className="stack">
      <p>{t('assisting:hands.room', { children: room })} {question.many ? t('assisting:hands.many') : t('assisting:hands.one')}</p>
      {question.options.map(({ code, text }) => (
        <TextField key={code} id={countField(code)} label={<Localized text={text} />} inputMode="numeric" autoComplete="off"
          defaultValue={typed ? typed[countField(code)]?.[0] : counts[code]?.toString()} error={errorOf(errors, countField(code))} />
      ))}
      <Button>{t('assisting:hands.save')}</Button>
    </form>
  )
}
