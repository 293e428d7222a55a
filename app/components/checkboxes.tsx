import { Choices, type ChoicesProps } from '#app/components/choices.tsx'

/** Any number of options, ticked. */
export function Checkboxes({ chosen, ...choices }: ChoicesProps & { readonly chosen: readonly string[] }) {
  return <Choices type="checkbox" isChosen={(value) => chosen.includes(value)} {...choices} />
}
