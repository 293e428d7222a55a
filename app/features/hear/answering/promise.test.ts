import { describe, expect, it } from 'vitest'
import { promiseOf, startPromiseOf } from '#app/features/hear/answering/promise.ts'
import answering from '../../../../locales/en/answering.json'

const ACCESS = { open: 'We can’t tell who you are unless you tell us.', code: 'Your card’s code is not kept with your answers. We can’t tell who you are unless you tell us.' } as const
const MODE = {
  online_self: undefined, online_assisted: 'Somebody can help you here. They may see your answers while they help, but not after you send them.',
  spoken_scribed: 'Somebody writes down what you say. They cannot see it again after it is sent.', paper: 'Somebody types in what is on your paper, so they read it too.',
} as const
const DEVICE = {
  own: 'Your answers are kept on this device until you send them.', shared: 'When you have finished, nothing is kept on this device.',
  ask: 'Nothing is kept on this device unless you say that it is your own.',
} as const
const KNOWN = [
  [{}, undefined], [{ ageBand: '7-8' }, 'From the way you came here we know your age group, and nothing else.'],
  [{ locality: 'northmoor' }, 'From the way you came here we know your part of the area, and nothing else.'],
  [{ ageBand: '7-8', locality: 'northmoor' }, 'From the way you came here we know your age group and your part of the area, and nothing else.'],
] as const
const DANGER = 'A trained person reads what you write. If it makes us worried that someone is in danger, we may try to find out who you are, so we can help.'

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[] // its own keys
}

const COMBINATIONS = keysOf(ACCESS).flatMap((access) => keysOf(MODE).flatMap((mode) => keysOf(DEVICE).flatMap((device) => KNOWN.map(([known, says]) => ({ access, mode, device, known, says })))))

/** The sentence of a key: `answering:promise.open` in `locales/en/answering.json`. */
function say(key: string): string {
  const [first = '', second = ''] = key.replace('answering:', '').split('.')
  const section: unknown = Object.entries(answering).find(([name]) => name === first)?.[1]
  return String(Object.entries(section ?? {}).find(([name]) => name === second)?.[1])
}

describe('the promise of a way in', () => {
  it('has a sentence for each of 96 combinations of its settings', () => {
    expect(COMBINATIONS).toHaveLength(96)
  })

  it.each(COMBINATIONS)('$access, $mode, $device, $known', ({ access, mode, device, known, says }) => {
    expect(promiseOf({ access, mode, device, known }).map(say)).toEqual([ACCESS[access], says, MODE[mode], DEVICE[device], DANGER].filter((sentence) => sentence !== undefined))
  })

  it.each(COMBINATIONS)('is short at the start: $access, $mode, $device, $known', ({ access, mode, device, known }) => {
    expect(startPromiseOf({ access, mode, device, known }).map(say)).toEqual([ACCESS[access], MODE[mode], DANGER].filter((sentence) => sentence !== undefined))
  })
})
