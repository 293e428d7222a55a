import { letIn } from '#app/features/ground/accounts/let-in.server.ts'
import { paths } from '#app/paths.ts'
import { CommandError, withDatabase, type Command } from '#app/server/command.ts'

/** `npm run let-in -- ADDRESS`: prints a link and its digits for somebody who lost every way in. */
export async function letInByHand(command: Command): Promise<void> {
  const { env, world, args: [address], say, t } = command
  if (address === undefined) throw new CommandError(t('accounts:command.whose'))
  const made = await withDatabase(command, (db) => letIn(db, world, address))
  if (!made) throw new CommandError(t('accounts:command.nobody'))
  say(t('accounts:command.made', { link: env.publicUrl.origin + paths.office.signInLink(made.token), code: made.code }))
}
