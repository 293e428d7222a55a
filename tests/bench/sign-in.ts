import { codeAt } from '#app/features/ground/accounts/one-time-code.ts'
import { median, report } from '#tests/bench/report.ts'
import { hiddenField, openOfficeBrowser } from '#tests/support/office-browser.ts'
import { removeFolder, startServer, temporaryFolder } from '#tests/support/server-process.ts'

const TRIES = 200

/** Does the time of the answer tell whether an address has an account? Known and unknown ones by turns, each from an address of its own. */
export async function benchSignIn(): Promise<void> {
  const folder = temporaryFolder('bench-sign-in')
  const server = await startServer(folder, { DEMO: '0', LOG_LEVEL: 'warn', TRUST_PROXY: '1' })
  try {
    await setUp(server.url, /with this token: (\S+)/.exec(server.output())?.[1] ?? '')
    const times = { known: new Array<number>(), unknown: new Array<number>() }
    for (let index = -20; index < TRIES; index += 1) {
      const order = index % 2 === 0 ? ['known', 'unknown'] as const : ['unknown', 'known'] as const
      for (const kind of order) {
        const browser = openOfficeBrowser(server.url, { 'x-forwarded-for': `10.${index < 0 ? 1 : 2}.${Math.abs(index)}.${kind === 'known' ? 1 : 2}` })
        const began = performance.now()
        await browser.post('/office/sign-in', { email: kind === 'known' ? 'lead@example.org' : 'nobody@example.org' })
        if (index >= 0) times[kind].push(performance.now() - began)
      }
    }
    const [known, unknown] = [median(times.known), median(times.unknown)]
    report('asking for a sign-in link, address with an account', known, 'ms', TRIES)
    report('asking for a sign-in link, address without', unknown, 'ms', TRIES)
    report('asking for a sign-in link, difference of the medians (allowed: 10)', Math.abs(known - unknown), 'ms', TRIES)
  } finally {
    await server.stop()
    removeFolder(folder)
  }
}

async function setUp(url: string, token: string): Promise<void> {
  const browser = openOfficeBrowser(url)
  const page = (await browser.get('/office/set-up')).text
  const [, letters = ''] = /class="secret-letters">([A-Z2-7 ]+)</.exec(page) ?? []
  const code = codeAt(letters.replaceAll(' ', ''), new Date())
  const { status } = await browser.post('/office/set-up', { token, partnership: 'Bench', adminName: 'Admin', adminEmail: 'admin@example.org', leadName: 'Lead', leadEmail: 'lead@example.org', secret: hiddenField(page, 'secret'), code })
  if (status !== 303) throw new Error(`set-up answered ${status}`)
}
