import { backUpByHand, restoreByHand, rotateKeys, verifyAudit } from '#app/server/commands.ts'
import { letInByHand } from '#app/server/let-in-command.ts'
import { runCommand } from '#app/server/command.ts'

const COMMANDS = { backup: backUpByHand, restore: restoreByHand, 'rotate-keys': rotateKeys, 'verify-audit': verifyAudit, 'let-in': letInByHand }
const [name = '', ...args] = process.argv.slice(2)
const command = Object.entries(COMMANDS).find(([known]) => known === name)?.[1]

if (command) process.exitCode = await runCommand(command, args, (line) => { process.stdout.write(`${line}\n`) })
else {
  process.stderr.write(`Say what to do: ${Object.keys(COMMANDS).join(', ')}.\n`)
  process.exitCode = 1
}
