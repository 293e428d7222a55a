import type { Day, Instant, Json } from '#db/tables/columns.ts'

/** Weekly hours in local time `HH:MM`; 1 is Monday. */
export interface DutyHoursTable { weekday: number; starts: string; ends: string }

/** A day on which the weekly hours do not hold, or hours besides them. */
export interface DutyDayTable { id: string; day: Day; kind: 'closed' | 'extra'; starts: string | null; ends: string | null; reason: string }

/** Who reads, and on which weekdays: JSON list of 1–7. */
export interface DutyPersonTable { staffId: string; weekdays: Json }

export interface DutyContactTable {
  kind: 'dsl' | 'deputy' | 'front_door' | 'out_of_hours' | 'allegations'
  /** A role or a team, nobody's name. */
  role: string
  phone: string
  /** Where an alert goes; a link and nothing else. */
  email: string | null
  about: string
  testedOn: Day | null
  testedBy: string | null
}

/** `survey_version:<id>` or `forum_space:<id>`: safeguarding has seen it (SEED-111). */
export interface SafeguardingSignOffTable { subject: string; staffId: string; role: string; signedOn: Day }

/** Who reads a text now, and until when nobody else is handed it. */
export interface ReadingLeaseTable { contributionId: string; staffId: string; until: Instant }

/** Who has been told that a text waits too long: each step once. Gone when it is read. */
export interface ReadingAlertTable { contributionId: string; step: 'deputy' | 'manager' | 'outOfHours'; alertedAt: Instant }

/** How long somebody has been reading without a break (SAFE-16). */
export interface ReadingSpellTable { staffId: string; beganAt: Instant; lastAt: Instant }
