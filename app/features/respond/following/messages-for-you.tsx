import { Button } from '#app/components/button.tsx'
import { UserText } from '#app/components/user-text.tsx'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

export interface LeftMessage { readonly text: string; readonly language: string; readonly writtenOn: string }

/** Messages left for whoever holds the code. The frame is the same for everybody; the words come only when asked for (settled 4). */
export function MessagesForYou({ has, shown }: { readonly has: boolean; readonly shown: readonly LeftMessage[] | undefined }) {
  const { t } = useTranslator()
  return (
    <section className="stack" aria-labelledby="messages-title">
      <h2 id="messages-title">{t('following:messages.title')}</h2>
      {!shown && <p>{has ? t('following:messages.one') : t('following:messages.none')}</p>}
      {!shown && has && <form method="post"><Button kind="quiet" name="intent" value="show-messages">{t('following:messages.show')}</Button></form>}
      {shown?.map((message, index) => <Message key={index} message={message} />)}
      <p className="quiet">{t('following:messages.notAChat')}</p>
    </section>
  )
}

function Message({ message }: { readonly message: LeftMessage }) {
  const { t, language } = useTranslator()
  return (
    <div className="card stack">
      <UserText text={message.text} language={message.language} />
      <p className="quiet">{t('following:messages.from', { day: formatDay(message.writtenOn, language.tag) })}</p>
    </div>
  )
}
