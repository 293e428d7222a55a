import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { printPdf } from '#app/server/print-pdf.ts'
import { removeFolder, temporaryFolder } from '#tests/support/server-process.ts'

let folder: string
beforeEach(() => { folder = temporaryFolder('pdf') })
afterEach(() => { removeFolder(folder) })

/** Stands for Chromium: a script that is given the same options. */
function browser(body: string): string {
  const file = join(folder, 'browser.sh')
  writeFileSync(file, `#!/bin/sh\nfor option in "$@"; do case "$option" in --print-to-pdf=*) out="\${option#*=}";; file:*) page="\${option#file://}";; esac; done\n${body}\n`)
  chmodSync(file, 0o700)
  return file
}

const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('sayback-print-'))

describe('a PDF', () => {
  it('is what the browser makes of the page, and nothing is left lying about', async () => {
    const pdf = await printPdf(browser('cat "$page" > "$out"'), '<p>سلام</p>')
    expect(pdf.toString()).toBe('<p>سلام</p>')
    expect(leftovers()).toEqual([])
  })

  it('that fails says so, and the next one is made all the same', async () => {
    const broken = printPdf(browser('exit 3'), 'a')
    await expect(broken).rejects.toThrow('ended with 3')
    expect((await printPdf(browser('cat "$page" > "$out"'), 'b')).toString()).toBe('b')
    expect(leftovers()).toEqual([])
  })

  it('fails when there is no such program', async () => {
    await expect(printPdf(join(folder, 'none'), 'a')).rejects.toThrow('ENOENT')
  })

  it('is made one at a time', async () => {
    const counting = browser(`mkdir "${'$'}{0%/*}/busy" || exit 9\nsleep 0.1\nrmdir "${'$'}{0%/*}/busy"\ncat "$page" > "$out"`)
    const made = await Promise.all(['a', 'b', 'c'].map((text) => printPdf(counting, text)))
    expect(made.map(String)).toEqual(['a', 'b', 'c'])
  })

  it('ends what the browser leaves running', async () => {
    const marker = join(folder, 'late')
    await printPdf(browser(`(sleep 1; touch "${marker}") &\ncat "$page" > "$out"`), 'a')
    await new Promise((resolve) => { setTimeout(resolve, 1500) })
    expect(existsSync(marker)).toBe(false)
  })
})
