import { Button } from '#app/components/button.tsx'
import { MyPosts } from '#app/features/hear/forums/my-posts.tsx'
import { MessagesForYou, type LeftMessage } from '#app/features/respond/following/messages-for-you.tsx'
import { CodeForm } from '#app/features/respond/following/code-form.tsx'
import { FollowedPage } from '#app/features/respond/following/followed-page.tsx'
import { FollowedTheme } from '#app/features/respond/following/followed-theme.tsx'
import type { SentAnswers } from '#app/features/respond/following/sent-answers.server.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { MyCode } from './my-code.server.ts'

/** What the last form of this page came back with. */
export type PostedMyCode =
  | { readonly is: 'wrong'; readonly typed: string; readonly problem: string }
  | { readonly is: 'answers'; readonly answers?: SentAnswers | undefined }
  | { readonly is: 'messages'; readonly messages: readonly LeftMessage[] }
  | { readonly is: 'sure' }

/** A code opens what was sent with it, a draft to carry on, or a member's messages. */
export function MyCodePage({ data, posted }: { readonly data: MyCode; readonly posted: PostedMyCode | undefined }) {
  if (!data.opened || posted?.is === 'wrong') return <CodeForm typed={posted?.is === 'wrong' ? posted.typed : ''} problem={posted?.is === 'wrong' ? posted.problem : undefined} />
  const shown = posted?.is === 'messages' ? posted.messages : undefined
  switch (data.is) {
    case 'draft': return <DraftWaiting expiresOn={data.expiresOn} />
    case 'member': return <Messages data={data} shown={shown} />
    case 'sent': return (
      <FollowedPage followed={data.followed} askingToDelete={posted?.is === 'sure'} answers={posted?.is === 'answers' ? posted.answers : undefined} messages={<MessagesForYou has={data.hasMessage} shown={shown} />}
        themes={data.replies.map((reply) => <FollowedTheme key={reply.theme.id} reply={reply} today={data.today} />)} />
    )
  }
}

function DraftWaiting({ expiresOn }: { readonly expiresOn: string }) {
  const { t, language } = useTranslator()
  return (
    <form method="post" className="stack">
      <h1>{t('following:draft.title')}</h1>
      <p className="lead">{t('following:draft.body')}</p>
      <p>{t('answering:save.until', { day: formatDay(expiresOn, language.tag) })}</p>
      <div className="cluster">
        <Button name="intent" value="carry-on">{t('following:draft.carryOn')}</Button>
        <Button kind="quiet" name="intent" value="close">{t('following:followed.close')}</Button>
      </div>
    </form>
  )
}

function Messages({ data, shown }: { readonly data: Extract<MyCode, { is: 'member' }>; readonly shown: readonly LeftMessage[] | undefined }) {
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('following:posts.title', { name: data.name })}</h1>
      <MyPosts posts={data.posts} helplines={data.helplines} />
      <MessagesForYou has={data.hasMessage} shown={shown} />
      <form method="post"><Button kind="quiet" name="intent" value="close">{t('following:followed.close')}</Button></form>
    </div>
  )
}
