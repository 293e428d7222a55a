import { useCallback, useEffect, useState } from 'react'
import { readCodingAct, undoOf, writeCodingAct, type CodingAct } from '#app/features/understand/coding/coding-act.ts'

export interface DoneAct {
  readonly contributionId: string
  readonly act: CodingAct
}

const NAME = 'coding-undo'
const KEPT = 100

/** What was done in this tab, latest last, over all texts: Z takes it back one by one. */
export function useUndo(): { readonly canUndo: boolean; readonly remember: (done: DoneAct) => void; readonly takeBack: () => DoneAct | undefined } {
  const [done, setDone] = useState<readonly DoneAct[]>([])
  useEffect(() => { setDone(load()) }, [])
  const save = useCallback((acts: readonly DoneAct[]) => {
    setDone(acts)
    sessionStorage.setItem(NAME, JSON.stringify(acts.map(({ contributionId, act }) => [contributionId, writeCodingAct(act)])))
  }, [])
  const remember = useCallback((act: DoneAct) => { save([...load(), act].slice(-KEPT)) }, [save])
  const takeBack = useCallback(() => {
    const acts = load()
    const last = acts.at(-1)
    save(acts.slice(0, -1))
    return last && { contributionId: last.contributionId, act: undoOf(last.act) }
  }, [save])
  return { canUndo: done.length > 0, remember, takeBack }
}

function load(): readonly DoneAct[] {
  const kept: unknown = JSON.parse(sessionStorage.getItem(NAME) ?? '[]')
  if (!Array.isArray(kept)) return []
  return kept.flatMap((entry: unknown) => {
    const [contributionId, written] = Array.isArray(entry) ? entry.map(String) : []
    const act = readCodingAct(written ?? '')
    return contributionId && act ? [{ contributionId, act }] : []
  })
}
