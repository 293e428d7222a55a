import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const LONGEST = 30_000

/**
 * A page as PDF, by a Chromium of its own that is ended with it. The page brings its styles along and has no script; no address can be reached;
 * it lies in a folder only this process can read, for as long as it is printed. One at a time: it takes a whole core.
 */
export async function printPdf(chromium: string, html: string): Promise<Buffer> {
  const before = last
  const mine = before.catch(() => undefined).then(() => print(chromium, html))
  last = mine
  return mine
}

let last: Promise<unknown> = Promise.resolve()

async function print(chromium: string, html: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'sayback-print-'))
  try {
    const page = join(folder, 'page.html')
    await writeFile(page, html, { mode: 0o600 })
    await run(chromium, optionsFor(folder, pathToFileURL(page).href), folder)
    return await readFile(join(folder, 'page.pdf'))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function optionsFor(folder: string, address: string): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [] // Chromium refuses its sandbox to root
  return [
    '--headless', ...asRoot, '--disable-gpu', '--no-first-run', '--disable-extensions', '--disable-background-networking', '--disable-sync', '--disable-breakpad',
    '--host-resolver-rules=MAP * ~NOTFOUND', `--user-data-dir=${join(folder, 'profile')}`,
    '--no-pdf-header-footer', `--print-to-pdf=${join(folder, 'page.pdf')}`, address,
  ]
}

/** Runs to the end, or is ended after half a minute with everything it started. */
function run(program: string, options: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { cwd, stdio: 'ignore', detached: true })
    const timer = setTimeout(() => { endGroup(child.pid) }, LONGEST)
    child.once('error', (error) => { clearTimeout(timer); reject(error) })
    child.once('exit', (code) => {
      clearTimeout(timer)
      endGroup(child.pid)
      if (code === 0) resolve()
      else reject(new Error(`the printing browser ended with ${code ?? 'a signal'}`))
    })
  })
}

/** The process and its children are one group; one that has ended is no mistake. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // nothing of it is left
  }
}
