import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { signInAs } from '#tests/e2e/support/sign-in.ts'
import { test } from '#tests/e2e/support/test.ts'

// Every room somebody may enter, and one thing out of each: nobody has to remember to add a new room here.

const ROLES = ['Participation Officer', 'Designated Safeguarding Lead', 'Partnership Manager', 'Data Protection Officer', 'System Administrator', 'Board Secretary'] as const
const DESK = { width: 1280, height: 800 }
const PHONE = { width: 360, height: 800 }

for (const role of ROLES) {
  test(`every room of the ${role} can be used by everybody, at a desk and on a phone`, async ({ page }) => {
    test.setTimeout(240_000)
    await signInAs(page, role)
    const rooms = await linksIn(page, 'nav.rooms')
    expect(rooms.length).toBeGreaterThan(1)
    const looked = new Set(['/office/sign-out'])
    for (const room of rooms) {
      await look(page, room, looked)
      for (const inside of oneOfEachKind(await linksIn(page, 'main'), looked)) await look(page, inside, looked)
    }
    await look(page, '/office/account', looked)
  })
}

async function look(page: Page, address: string, looked: Set<string>): Promise<void> {
  looked.add(kindOf(address))
  await page.setViewportSize(DESK)
  const answer = await page.goto(address)
  expect([address, answer?.status()]).toEqual([address, 200])
  await expectAccessible(page)
  await page.setViewportSize({ ...PHONE, width: 320 })
  await expectNoSidewaysScroll(page)
}

/** Addresses of the office a part of the page leads to. */
async function linksIn(page: Page, part: string): Promise<readonly string[]> {
  const found = await page.locator(`${part} a[href^="/office"]:not([download])`).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return [...new Set(found)]
}

/** The first address of every kind of page that was not looked at: with a hundred texts in a queue one is enough. */
function oneOfEachKind(addresses: readonly string[], looked: ReadonlySet<string>): readonly string[] {
  const kinds = new Map(addresses.filter((address) => !address.includes('/print') && !/\.(csv|pdf|zip|sayback)/.test(address)).map((address) => [kindOf(address), address]).reverse() as [string, string][]) // pairs stay pairs
  return [...kinds].filter(([kind]) => !looked.has(kind)).map(([, address]) => address)
}

/** `/office/coding/abc?x=1` and `/office/coding/def` are one kind. */
function kindOf(address: string): string {
  const [, , room = '', ...rest] = address.split(/[?#]/)[0]?.split('/') ?? []
  return [room, ...rest.map((part) => /^[0-9a-z]{20,}$|^[a-z]+-[a-z]+$|^[A-Z0-9]+$/.test(part) ? ':id' : part)].join('/')
}
