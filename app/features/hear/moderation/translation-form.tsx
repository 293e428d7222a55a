import { Button } from '#app/components/button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import type { OpenedPost } from '#app/features/hear/moderation/moderation-item.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface PostTranslationProps {
  readonly post: OpenedPost
  readonly typed: Typed
  readonly errors: readonly FieldError[]
}

/** A person's English translation, kept beside the original (MOD-13). */
export function PostTranslation({ post, typed, errors }: PostTranslationProps) {
  const { t } = useTranslator()
  return (
    <form method="post" className="panel stack" aria-labelledby="translate">
      <h2 id="translate">{t('moderation:translate.title')}</h2>
      <input type="hidden" name="intent" value="translate" />
      <TextArea id="translate-translated" name="translated" label={t('moderation:translate.label')} hint={t('moderation:translate.hint')} rows={4} lang="en" dir="ltr"
        defaultValue={typed['translated']?.[0] ?? post.translation?.text} error={errorOf(errors, 'translate-translated')} />
      <div><Button kind="quiet">{t('moderation:translate.button')}</Button></div>
    </form>
  )
}
