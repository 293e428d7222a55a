import { useNavigate } from '@remix-run/react'
import type { RefObject } from 'react'
import { useKeys, type KeyActs } from '#app/components/keys.tsx'
import { paths } from '#app/paths.ts'

interface CodingKeys {
  readonly press: (code: string) => void
  readonly undo: () => void
  readonly finish: () => void
  /** Codes of the keys 1 to 9. */
  readonly numbered: readonly string[]
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly query: string
  readonly search: RefObject<HTMLInputElement>
}

/** 1 to 9 press a code, J and K go on and back, / searches, Z undoes, D is done. */
export function useCodingKeys({ press, undo, finish, numbered, before, after, query, search }: CodingKeys): void {
  const navigate = useNavigate()
  const go = (id: string | undefined) => () => { if (id) navigate(paths.office.codingItem(id) + query) }
  const numbers: KeyActs = Object.fromEntries(numbered.map((code, index) => [String(index + 1), () => { press(code) }]))
  useKeys({ ...numbers, j: go(after), k: go(before), z: undo, d: finish, '/': () => { search.current?.focus() } })
}
