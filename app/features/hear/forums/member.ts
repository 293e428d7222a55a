/** Somebody who writes in one space, known by a name the system gave and a code only they have. No e-mail, no profile (MOD-04, MOD-11). */
export interface Member {
  readonly id: string
  readonly spaceId: string
  readonly name: string
  readonly language: string
  readonly state: 'active' | 'stopped'
}

export interface NewMember extends Omit<Member, 'state'> {
  readonly codeHash: string
  readonly joinedOn: string
}
