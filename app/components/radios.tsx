import { Choices, type ChoicesProps } from '#app/components/choices.tsx'

/** Exactly one option. Nothing is chosen beforehand unless `chosen` says so. */
export function Radios({ chosen, ...choices }: ChoicesProps & { readonly chosen?: string | undefined }) {
  return <Choices type="radio" isChosen={(value) => value === chosen} {...choices} />
}
