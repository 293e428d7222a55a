import { isSameSegment, type Segment } from '#app/features/understand/coding/segment.ts'

/** One press in the coding room. In a form it is one button's value: `assign:BUS:0-12`, `toggle:BUS`, `done`. */
export type CodingAct =
  | { readonly verb: 'toggle' | 'assign' | 'remove'; readonly code: string; readonly segment?: Segment | undefined }
  | { readonly verb: 'done' | 'reopen' }

/** A code on a segment, all that the rules below need of a coding. */
export type CodeOnSegment = Segment & { readonly code: string }

export function readCodingAct(value: string): CodingAct | undefined {
  if (value === 'done' || value === 'reopen') return { verb: value }
  const [, verb, code, segment] = /^(toggle|assign|remove):([^:]+)(?::(\d+-\d+))?$/.exec(value) ?? []
  if (!code || (verb !== 'toggle' && verb !== 'assign' && verb !== 'remove')) return undefined
  return { verb, code, segment: readSegment(segment ?? '') }
}

export function writeCodingAct(act: CodingAct): string {
  if (!('code' in act)) return act.verb
  return [act.verb, act.code, ...(act.segment ? [writeSegment(act.segment)] : [])].join(':')
}

/** `12-30`; anything else is no segment: the whole text. */
export function readSegment(value: string): Segment | undefined {
  const [, start, end] = /^(\d{1,7})-(\d{1,7})$/.exec(value) ?? []
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) }
}

export function writeSegment({ start, end }: Segment): string {
  return `${start}-${end}`
}

/** What a press of this code does now, named so that it can be undone. */
export function pressOf(codings: readonly CodeOnSegment[], code: string, segment: Segment): CodingAct {
  return { verb: isOn(codings, code, segment) ? 'remove' : 'assign', code, segment }
}

/** The act that takes this one back. A toggle is its own. */
export function undoOf(act: CodingAct): CodingAct {
  switch (act.verb) {
    case 'assign': return { ...act, verb: 'remove' }
    case 'remove': return { ...act, verb: 'assign' }
    case 'toggle': return act
    case 'done': return { verb: 'reopen' }
    case 'reopen': return { verb: 'done' }
  }
}

export function isOn(codings: readonly CodeOnSegment[], code: string, segment: Segment): boolean {
  return codings.some((coding) => coding.code === code && isSameSegment(coding, segment))
}

/** The codes as they will stand when these acts have arrived: what the page shows meanwhile. */
export function foresee<Shown extends CodeOnSegment>(codings: readonly Shown[], acts: readonly CodingAct[]): readonly (Shown | CodeOnSegment)[] {
  return acts.reduce<readonly (Shown | CodeOnSegment)[]>((shown, act) => {
    if (!('code' in act) || !act.segment) return shown
    const { code, segment, verb } = act
    const on = isOn(shown, code, segment)
    if (on && verb !== 'assign') return shown.filter((coding) => coding.code !== code || !isSameSegment(coding, segment))
    return !on && verb !== 'remove' ? [...shown, { code, ...segment }] : shown
  }, codings)
}
