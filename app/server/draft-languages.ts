import { isDraft } from '#app/features/ground/languages/language-state.server.ts'
import type { ServerContext } from '#app/server/context.ts'

/** Whether the texts of a language are a machine's and a person has not checked every safety text yet. */
export function isDraftLanguage({ languageStates }: Pick<ServerContext, 'languageStates'>, tag: string): boolean {
  const state = languageStates.get(tag)
  return state !== undefined && isDraft(state)
}
