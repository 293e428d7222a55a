import { findRecording, type Recording } from '#app/features/ask/surveys/recording.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** A question signed and spoken, where somebody recorded it. Nothing is fetched before it is played. */
export function QuestionMedia({ question }: { readonly question: Question }) {
  return <><SignedVideo video={question.bsl} /><Clip name="question:text" recordings={question.clips} text={question.text} /></>
}

interface ClipProps {
  /** What the same words are called in `data-read`: the script reads them with this recording and takes its controls away. */
  readonly name: string
  readonly recordings: readonly Recording[] | undefined
  readonly text: LocalizedText
}

/** A recording of exactly the words that stand beside it; they are its transcript. */
export function Clip({ name, recordings, text }: ClipProps) {
  const { t, language } = useTranslator()
  const found = findRecording(recordings, text, language.tag)
  if (!found) return null
  // eslint-disable-next-line jsx-a11y/media-has-caption -- what is said stands beside it, word for word
  return <audio controls preload="none" src={paths.clip(found.file)} data-clip={name} aria-label={t('answering:readAloud.one', { what: found.says })} />
}

function SignedVideo({ video }: { readonly video: Question['bsl'] }) {
  const { t } = useTranslator()
  if (!video) return null
  return (
    <video controls preload="none" playsInline src={paths.clip(video.file)} aria-label={t('answering:readAloud.signed')}>
      <track kind="captions" src={paths.clip(video.captions)} srcLang="en" label={t('answering:readAloud.captions')} default />
    </video>
  )
}
