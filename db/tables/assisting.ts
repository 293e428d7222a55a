import type { Day, Flag } from '#db/tables/columns.ts'

/** One worker and several children in one room. */
export interface GroupSessionTable {
  id: string
  collectorId: string
  /** What the worker calls the group; never names of children. */
  label: string
  children: number
  /** How many have sent: a number, joined to no response and no token. */
  sent: number
  state: 'open' | 'ended'
  madeOn: Day
  staffId: string
}

/** A child's one-time token, as an HMAC. Keeps whether it was used and nothing else: no time, no response. */
export interface SessionTokenTable { tokenHash: string; sessionId: string; mode: 'online_assisted' | 'spoken_scribed'; used: Flag }

/** Hands up in the room: never a response, never added to responses. */
export interface GroupCountTable { sessionId: string; questionKey: string; optionCode: string; count: number }
