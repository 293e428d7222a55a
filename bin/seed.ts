import { prepareServer } from '#app/server/prepare.ts'
import { seedWhenNew } from '#seeds/seed.ts'

// `npm run seed -- empty|demo`: fills the database of DATABASE_URL, which must be new.
const [scenario] = process.argv.slice(2)

if (scenario === 'demo' || scenario === 'empty') {
  const { close } = await prepareServer({ ...process.env, DEMO: scenario === 'demo' ? '1' : '0' }, 'locales', seedWhenNew)
  await close()
  process.stdout.write(`The database holds the scenario ${scenario}, or what it held before when it was not new.\n`)
} else {
  process.stderr.write('Say which scenario: npm run seed -- empty, or npm run seed -- demo.\n')
  process.exitCode = 1
}
