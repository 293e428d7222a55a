import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

const script = readFileSync(fileURLToPath(new URL('device-voices.js', import.meta.url)), 'utf8')

export interface DeviceVoice {
  readonly lang: string
  readonly localService: boolean
}

export interface Said {
  readonly text: string
  readonly lang: string
  readonly rate: number
}

/** Gives the device these voices, on every page opened from now on. */
export async function giveVoices(page: Page, voices: readonly DeviceVoice[], { late = false } = {}): Promise<void> {
  await page.addInitScript({ content: `(${script.slice(script.indexOf('(voices'))})(${JSON.stringify(voices)}, ${late})` })
}

/** Everything the device was asked to say on this page. */
export function listSaid(page: Page): Promise<readonly Said[]> {
  return page.evaluate<readonly Said[]>('window.device.said')
}

export async function endSentence(page: Page): Promise<void> {
  await page.evaluate('window.device.end()')
}

export async function bringVoices(page: Page): Promise<void> {
  await page.evaluate('window.device.arrive()')
}

export function isSilent(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('window.device.silent()')
}

/** The words that are highlighted. */
export function listHighlighted(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>('[...(CSS.highlights.get("read-aloud") ?? [])].map(String)')
}
