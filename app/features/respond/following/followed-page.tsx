import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { Localized } from '#app/components/localized.tsx'
import { AnswerList } from '#app/features/hear/answering/answer-list.tsx'
import type { Followed } from '#app/features/respond/following/follow-code.server.ts'
import type { SentAnswers } from '#app/features/respond/following/sent-answers.server.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface FollowedPageProps {
  readonly followed: Pick<Followed, 'state' | 'reading' | 'consultation'>
  /** One card a theme: what was said, what came back, how the action stands. */
  readonly themes: readonly ReactNode[]
  /** Only after "Show my answers". */
  readonly answers: SentAnswers | undefined
  readonly askingToDelete: boolean
  /** The same frame for everybody (settled 4). */
  readonly messages: ReactNode
}

/** What became of the words; the answers themselves only when asked for (settled 4). */
export function FollowedPage({ followed, themes, answers, askingToDelete, messages }: FollowedPageProps) {
  const { t, language } = useTranslator()
  if (askingToDelete) return <DeleteSure />
  return (
    <div className="stack">
      <h1>{t('following:followed.title')}</h1>
      <p className="lead"><Localized text={followed.consultation.title} /></p>
      {followed.reading && <p>{t(`following:followed.reading.${followed.reading}`)}</p>}
      <section className="stack">
        <h2>{t('following:followed.themes')}</h2>
        {themes.length > 0 ? themes : <p>{t('following:followed.noThemes', { day: formatDay(followed.consultation.replyDueOn, language.tag) })}</p>}
      </section>
      {messages}
      <OwnAnswers followed={followed} answers={answers} />
      <p><a href={paths.keepCode(language.tag)}>{t('answering:save.picture')}</a></p>
      <form method="post"><Button kind="quiet" name="intent" value="close">{t('following:followed.close')}</Button></form>
    </div>
  )
}

function OwnAnswers({ followed, answers }: Pick<FollowedPageProps, 'followed' | 'answers'>) {
  const { t, language } = useTranslator()
  const day = formatDay(followed.consultation.frozenOn, language.tag)
  return (
    <section className="stack">
      <h2>{t('following:answers.title')}</h2>
      {followed.state === 'open' && <OpenAnswers answers={answers} />}
      {followed.state === 'locked' && <p>{t('following:answers.locked')}</p>}
      {followed.state === 'withdrawn' && <p>{t('following:answers.withdrawn')}</p>}
      {followed.state === 'frozen' && <p>{t('following:answers.frozen', { day })}</p>}
      {(followed.state === 'open' || followed.state === 'locked') && <Deleting day={day} />}
      <p className="quiet">{t('following:followed.safety')}</p>
    </section>
  )
}

function OpenAnswers({ answers }: Pick<FollowedPageProps, 'answers'>) {
  const { t } = useTranslator()
  return (
    <>
      {answers ? <AnswerList questions={answers.questions} answers={answers.answers} /> : <p>{t('following:answers.warning')}</p>}
      {answers && <Download />}
      <form method="post" className="stack">
        {!answers && <Button name="intent" value="show">{t('following:answers.show')}</Button>}
        <p>{t('following:answers.lockWarning')}</p>
        <Button kind="quiet" name="intent" value="lock">{t('following:answers.lock')}</Button>
      </form>
    </>
  )
}

function Download() {
  const { t, language } = useTranslator()
  return (
    <form method="post" action={paths.downloadAnswers(language.tag)} className="stack">
      <p>{t('following:answers.downloadWarning')}</p>
      <div><Button kind="quiet">{t('following:answers.download')}</Button></div>
    </form>
  )
}

function Deleting({ day }: { readonly day: string }) {
  const { t } = useTranslator()
  return (
    <form method="post" className="stack">
      <p>{t('following:answers.deleteUntil', { day })}</p>
      <Button kind="danger" name="intent" value="ask-delete">{t('following:answers.delete')}</Button>
    </form>
  )
}

function DeleteSure() {
  const { t } = useTranslator()
  return (
    <form method="post" className="stack">
      <h1>{t('following:answers.deleteSure.title')}</h1>
      <p className="lead">{t('following:answers.deleteSure.body')}</p>
      <div className="cluster">
        <Button kind="quiet" name="intent" value="keep">{t('following:answers.deleteSure.no')}</Button>
        <Button kind="danger" name="intent" value="delete">{t('following:answers.deleteSure.yes')}</Button>
      </div>
    </form>
  )
}
