/** The identity provider of the council, as the operator set it. */
export interface OidcSettings {
  readonly issuer: URL
  readonly clientId: string
  readonly clientSecret: string
  /** How the button calls it: "Brackenford account". */
  readonly name: string
  /** Values of `amr` or `acr` that mean two factors were shown there. Empty: none is believed. */
  readonly secondFactorSigns: readonly string[]
}
