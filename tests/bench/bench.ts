import { benchBackup } from '#tests/bench/backup.ts'
import { benchEvaluator } from '#tests/bench/evaluator.ts'
import { benchFirstPage } from '#tests/bench/first-page.ts'
import { benchPages } from '#tests/bench/pages.ts'
import { benchPhones } from '#tests/bench/phones.ts'
import { benchReadingQueue } from '#tests/bench/reading-queue.ts'
import { benchResponses } from '#tests/bench/responses.ts'
import { benchSchool } from '#tests/bench/school.ts'
import { benchSignIn } from '#tests/bench/sign-in.ts'
import { startBuiltServer } from '#tests/bench/built-server.ts'
import { benchSteps } from '#tests/bench/steps.ts'
import { benchSubmits } from '#tests/bench/submits.ts'

// `npm run bench` for all, `npm run bench -- first-page responses phones submits school evaluator steps pages backup sign-in reading-queue` for some.
const BENCHES = { 'first-page': benchFirstPage, responses: benchResponses, phones: benchPhones, submits: benchSubmits, school: benchSchool, evaluator: benchEvaluator, steps: benchSteps, pages: benchPages, backup: benchBackup, 'sign-in': benchSignIn, 'reading-queue': benchReadingQueue }

const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const server = await startBuiltServer()
  try {
    await bench(server)
  } finally {
    await server.stop()
  }
}
