/** 0 for no, 1 for yes. */
export type Flag = 0 | 1
/** A local day, `YYYY-MM-DD`. */
export type Day = string
/** A time, ISO 8601 UTC. */
export type Instant = string
/** JSON, read by zod. */
export type Json = string
