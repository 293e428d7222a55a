import { useFetchers, useNavigate, useSubmit } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { foresee, pressOf, readCodingAct, writeCodingAct, type CodeOnSegment, type CodingAct } from '#app/features/understand/coding/coding-act.ts'
import type { Segment } from '#app/features/understand/coding/segment.ts'
import { paths } from '#app/paths.ts'
import { useUndo } from './use-undo.tsx'

interface CodingOf<Shown extends CodeOnSegment> {
  readonly id: string
  readonly codings: readonly Shown[]
  readonly segment: Segment
  /** The filters of the list, as the address has them. */
  readonly query: string
}

/** The presses of the coding room: each is sent at once, shown before it has arrived, and can be taken back. */
export function useCoding<Shown extends CodeOnSegment>({ id, codings, segment, query }: CodingOf<Shown>) {
  const send = useSendQuietly()
  const submit = useSubmit()
  const navigate = useNavigate()
  const { canUndo, remember, takeBack } = useUndo()
  const { acts, busy } = useOnTheirWay(id)
  const [last, setLast] = useState<CodingAct>()
  const [finishing, setFinishing] = useState(false)
  const shown = foresee(codings, acts)

  useEffect(() => {
    if (!finishing || busy) return
    setFinishing(false)
    submit({ act: 'done' }, { method: 'post', action: paths.office.codingItem(id) + query })
  }, [finishing, busy, submit, id, query])

  const run = (act: CodingAct) => {
    send(id, act)
    remember({ contributionId: id, act })
    setLast(act)
  }
  const undo = () => {
    const taken = takeBack()
    if (!taken) return
    send(taken.contributionId, taken.act)
    setLast(taken.act)
    if (taken.contributionId !== id) navigate(paths.office.codingItem(taken.contributionId) + query)
  }
  const finish = () => {
    if (shown.length > 0) remember({ contributionId: id, act: { verb: 'done' } })
    setFinishing(true)
  }
  return { shown, last, canUndo, undo, finish, press: (code: string) => { run(pressOf(shown, code, segment)) }, run }
}

/** Each press has a fetcher of its own, so that a quick next one does not cut it off. */
function useSendQuietly(): (contributionId: string, act: CodingAct) => void {
  const submit = useSubmit()
  const sent = useRef(0)
  return (contributionId, act) => {
    sent.current += 1
    submit({ act: writeCodingAct(act), quiet: '1' }, { method: 'post', action: paths.office.codingItem(contributionId), navigate: false, fetcherKey: `coding-${sent.current}` })
  }
}

/** The presses on this text that have not come back yet. */
function useOnTheirWay(id: string): { readonly acts: readonly CodingAct[]; readonly busy: boolean } {
  const fetchers = useFetchers().filter(({ formAction, formData }) => formData?.has('quiet') && formAction?.split('?')[0] === paths.office.codingItem(id))
  const acts = fetchers.map(({ formData }) => readCodingAct(String(formData?.get('act')))).filter((act) => act !== undefined)
  return { acts, busy: fetchers.some(({ state }) => state === 'submitting') }
}
