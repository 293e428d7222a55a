// Finds a Chromium or gets one. Node built-ins only at import: it may run before anything is installed.
import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** The path of an installed Chromium, `CHROMIUM_PATH` first. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path))
}

/** An installed Chromium; else Debian's, as root; else Playwright's own. Undefined when none can be had. */
export async function ensureChromium(run) {
  return findChromium() ?? await playwrightsOwn() ?? fromDebian(run) ?? await downloaded(run)
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function fromDebian(run) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  try {
    run('apt-get', 'update')
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')
  } catch {
    return undefined // the mirror is out of reach: Playwright's own is next
  }
  return findChromium()
}

async function downloaded(run) {
  try {
    run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium')
  } catch {
    return undefined // the end to end suite says that there is no browser
  }
  return playwrightsOwn()
}
