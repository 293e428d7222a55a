import type { WayIn } from '#app/features/ask/surveys/survey-store.server.ts'

type Settings = Pick<WayIn, 'access' | 'mode' | 'device' | 'known'>

const BY_MODE = { online_self: undefined, online_assisted: 'answering:promise.helped', spoken_scribed: 'answering:promise.scribed', paper: 'answering:promise.paper' } as const
const BY_DEVICE = { own: 'answering:promise.own', shared: 'answering:promise.shared', ask: 'answering:promise.ask' } as const
const NOT_AT_THE_START = ['answering:promise.knownAge', 'answering:promise.knownPlace', 'answering:promise.knownBoth', ...Object.values(BY_DEVICE)]

export type PromiseKey = ReturnType<typeof promiseOf>[number]

/**
 * What a way in may promise about who somebody is, as sentences, from what it really does (DP-09): who can be told
 * apart, what the way here says about them, who sees the answers on the way, what the device keeps, and the limit.
 */
export function promiseOf({ access, mode, device, known }: Settings) {
  const sentences = [
    access === 'code' ? 'answering:promise.code' : 'answering:promise.open',
    knownFrom(known), BY_MODE[mode], BY_DEVICE[device], 'answering:start.danger',
  ] as const
  return sentences.filter((sentence) => sentence !== undefined)
}

/** The sentences for the start page, which has to fit one screen of a phone: the others stand on the privacy page. */
export function startPromiseOf(settings: Settings): readonly PromiseKey[] {
  return promiseOf(settings).filter((sentence) => !NOT_AT_THE_START.includes(sentence))
}

function knownFrom({ ageBand, locality }: Settings['known']) {
  if (ageBand && locality) return 'answering:promise.knownBoth' as const
  if (ageBand) return 'answering:promise.knownAge' as const
  return locality ? 'answering:promise.knownPlace' as const : undefined
}
